import type { RxDocumentData } from 'rxdb/plugins/core';

/** What a log knows an attachment by. */
export const attachmentKey = (document: string, attachment: string, digest: string): string =>
  JSON.stringify([document, attachment, digest]);

/** Whether a document's state has an attachment; a deleted one has none. */
export function hasAttachment<D>(
  document: RxDocumentData<D> | undefined,
  attachment: string,
  digest: string,
): document is RxDocumentData<D> {
  return document?._deleted === false && document._attachments[attachment]?.digest === digest;
}

/** The attachments among some that the documents still have. */
export function attachmentsOf(
  documents: ReadonlyMap<string, RxDocumentData<unknown>>,
  attachments: { readonly [key: string]: string },
): { [key: string]: string } {
  const kept = Object.entries(attachments).filter(([key]) => {
    const [document, attachment, digest] = JSON.parse(key) as [string, string, string];
    return hasAttachment(documents.get(document), attachment, digest);
  });
  return Object.fromEntries(kept);
}

/** The contents of attachments, by the document that has them. */
export class Attachments {
  readonly #contents = new Map<string, Map<string, Blob>>();

  add(key: string, content: Blob): void {
    const [document] = JSON.parse(key) as [string];
    const contents = this.#contents.get(document) ?? new Map<string, Blob>();
    this.#contents.set(document, contents.set(key, content));
  }

  get(document: string, attachment: string, digest: string): Blob | undefined {
    return this.#contents.get(document)?.get(attachmentKey(document, attachment, digest));
  }

  /** Lets go of what a document's state does not have. */
  prune(document: string, state: RxDocumentData<unknown> | undefined): void {
    const contents = this.#contents.get(document);
    if (!contents) return;
    for (const key of contents.keys()) {
      const [, attachment, digest] = JSON.parse(key) as [string, string, string];
      if (!hasAttachment(state, attachment, digest)) contents.delete(key);
    }
    if (contents.size === 0) this.#contents.delete(document);
  }

  /** As {@link prune}, for all of them. */
  pruneAll(states: ReadonlyMap<string, RxDocumentData<unknown>>): void {
    for (const document of [...this.#contents.keys()]) this.prune(document, states.get(document));
  }
}

export async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export const fromBase64 = (text: string): Blob => new Blob([Uint8Array.from(atob(text), (char) => char.charCodeAt(0))]);
