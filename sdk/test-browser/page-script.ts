/**
 * The document of another page that runs a module. Vitest turns each dynamic import into a call of its runner, which pages
 * of our own making do not have.
 */
export const pageScript = (module: string): string => `
  <script>window.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() };</script>
  <script type="module">${module}</script>`;
