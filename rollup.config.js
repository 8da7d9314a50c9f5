import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import dts from 'rollup-plugin-dts';
import { entryPoints, packageFolders, readManifest } from './scripts/lib/packages.ts';

// tsc has already turned src/ into build/; rollup only joins its output into the files of `exports`.
export default packageFolders.flatMap((folder) => {
  const entries = entryPoints(folder);
  const { dependencies = {}, peerDependencies = {} } = readManifest(folder);
  const outside = Object.keys({ ...dependencies, ...peerDependencies });
  const external = (id) => id.startsWith('node:') || outside.some((name) => id === name || id.startsWith(`${name}/`));
  const onLog = (level, log, next) => next(level === 'warn' ? 'error' : level, log);
  const input = (entries, ending) =>
    Object.fromEntries(entries.map(({ name, module }) => [name, `${folder}/build/${module}.${ending}`]));
  return [
    {
      input: input(entries, 'js'),
      external,
      onLog,
      // What tsc puts around an import() of a computed address looks for itself on `this`.
      context: 'globalThis',
      plugins: [nodeResolve(), commonjs()],
      output: {
        dir: `${folder}/dist`,
        format: 'es',
        sourcemap: true,
        chunkFileNames: 'chunks/[name].js',
      },
    },
    {
      input: input(
        entries.filter(({ kind }) => kind === 'api'),
        'd.ts',
      ),
      external,
      onLog,
      plugins: [dts()],
      output: {
        dir: `${folder}/dist`,
        format: 'es',
        chunkFileNames: ({ name }) => `chunks/${name.replace(/\.d$/, '')}-[hash].d.ts`,
      },
    },
  ];
});
