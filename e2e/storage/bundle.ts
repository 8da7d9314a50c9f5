import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';

/** A defect, put into a source as it is bundled: what to find in it, and what to put in its place. */
export interface Defect {
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

const page = fileURLToPath(new URL('page/page.ts', import.meta.url));

/**
 * The script of the hunts' page, made from the sources, in one piece.
 *
 * @throws Error when a defect has no place in its source any more
 */
export async function bundlePage(defect?: Defect): Promise<string> {
  let isPlanted = defect === undefined;
  const plant = {
    name: 'plant',
    transform(code: string, id: string): string | undefined {
      if (!defect || !id.endsWith(defect.file) || !code.includes(defect.find)) return undefined;
      isPlanted = true;
      return code.replace(defect.find, () => defect.put);
    },
  };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@rockpool/source', ...defaultClientConditions] },
    plugins: [{ ...plant, enforce: 'pre' }],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      lib: { entry: page, formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  if (!isPlanted) throw new Error(`There is no "${defect?.find}" in ${defect?.file} any more.`);
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The page was not bundled.');
  return output.output[0].code;
}
