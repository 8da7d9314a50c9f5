import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { plant, plantsOf, type Specimen } from './specimen.ts';

/**
 * Plants a defect in modules that are yet to be loaded by this process. Node strips the types off what a hook gives it, as it does
 * with a file.
 */
export function plantOnLoad(specimen: Specimen): void {
  const plants = new Map(plantsOf(specimen).map((one) => [new URL(`../../${one.file}`, import.meta.url).href, one]));
  registerHooks({
    load: (url, context, next) => {
      const one = plants.get(url);
      if (!one) return next(url, context);
      const source = plant(readFileSync(new URL(url), 'utf8'), one);
      return { format: 'module-typescript', source, shortCircuit: true };
    },
  });
}
