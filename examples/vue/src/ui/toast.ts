import { shallowRef } from 'vue';

export interface Toast {
  readonly text: string;
  readonly undo?: () => unknown;
}

/** The one message on screen; a newer one takes its place. */
export const toast = shallowRef<Toast>();

export function showToast(text: string, undo?: () => unknown): void {
  const shown = undo ? { text, undo } : { text };
  toast.value = shown;
  setTimeout(() => {
    if (toast.value === shown) toast.value = undefined;
  }, 7000);
}
