import { ref, watchEffect } from 'vue';

export type Theme = 'system' | 'light' | 'dark';

const storageKey = 'rockpool-field.theme';
const darkSystem = matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = ref(darkSystem.matches);
darkSystem.addEventListener('change', () => {
  systemIsDark.value = darkSystem.matches;
});

const isTheme = (value: string | null): value is Theme => value === 'system' || value === 'light' || value === 'dark';
const stored = localStorage.getItem(storageKey);

export const theme = ref<Theme>(isTheme(stored) ? stored : 'system');

watchEffect(() => {
  const dark = theme.value === 'dark' || (theme.value === 'system' && systemIsDark.value);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  localStorage.setItem(storageKey, theme.value);
});
