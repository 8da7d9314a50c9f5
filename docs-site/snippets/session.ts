/** Where the snippets' app keeps its token: yours has its own way to sign in. */
let current: string | null = null;

export const token = (): string | null => current;

export function signIn(issued: string): void {
  current = issued;
}
