/**
 * A name for a file, in characters that every file system takes: also where `A` and `a` are the same, and `..` is a folder.
 * `decodeURIComponent()` gives the name back.
 */
export const fileName = (name: string): string =>
  Array.from(new TextEncoder().encode(name), (byte) => {
    const char = String.fromCharCode(byte);
    return /[a-z0-9_-]/.test(char) ? char : `%${byte.toString(16).padStart(2, '0')}`;
  }).join('');
