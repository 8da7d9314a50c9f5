/** The contents of attachments, by {@link attachmentKey}. */
export type Attachments = Map<string, Blob>;

export const attachmentKey = (document: string, attachment: string, digest: string): string =>
  JSON.stringify([document, attachment, digest]);

export async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export const fromBase64 = (text: string): Blob => new Blob([Uint8Array.from(atob(text), (char) => char.charCodeAt(0))]);
