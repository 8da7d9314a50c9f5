import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { plant, type Specimen } from './specimen.ts';

/**
 * Plants a defect in a module that is yet to be loaded by this process. Node strips the types off what a hook gives it, as it does
 * with a file.
 */
export function plantOnLoad(specimen: Specimen): void {
  const target = new URL(`../../${specimen.file}`, import.meta.url).href;
  registerHooks({
    load: (url, context, next) => {
      if (url !== target) return next(url, context);
      const source = plant(readFileSync(new URL(url), 'utf8'), specimen);
      return { format: 'module-typescript', source, shortCircuit: true };
    },
  });
}
