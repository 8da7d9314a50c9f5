/** Runs the whole demo: the server on an embedded database with demo data, GraphiQL, and both sample apps. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { apps, buildApp } from './lib/apps.ts';
import { conclude, fromSource, root, run } from './lib/run.ts';
import { isPortBusy, Services } from './lib/services.ts';

const serverPort = 4000;
const data = join(root, '.rockpool/data');

for (const port of [serverPort, ...apps.map((app) => app.port)])
  if (await isPortBusy(port)) conclude(false, `start: port ${port} is in use; stop what listens there and start again`);

for (const app of apps) {
  console.log(`${app.title}: looking for changes since the last build …`);
  if ((await buildApp(app)) === 'failed') conclude(false, `start: the ${app.title} could not be built, see above`);
}

if (!existsSync(data)) {
  // Seeded beside its place and moved at the end: an interrupted seed is never taken for a full database.
  const unfinished = `${data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  console.log('Filling the database with demo data, once …');
  const { ok } = await run('node', [fromSource, 'examples/data/src/seed.ts', '--profile', 'M', '--data', unfinished]);
  if (!ok) conclude(false, 'start: the demo data could not be written, see above');
  renameSync(unfinished, data);
}

const services = new Services((error) => void stop(false, `start: ${error.message}`));
async function stop(ok: boolean, line: string): Promise<never> {
  await services.stop();
  conclude(ok, line);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop(true, '\nstart: all stopped'));
// npm passes a SIGTERM on to its shell only, and the shell dies of it without a word.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 1000);

try {
  await services.start({
    name: 'server',
    command: 'node',
    args: [fromSource, 'graphql-server/src/cli.ts', 'dev', '--data', data, '--port', String(serverPort)],
    url: `http://localhost:${serverPort}/live`,
  });
  await Promise.all(
    apps.map(({ name, folder, port }) =>
      services.start({
        name,
        command: 'vite',
        args: ['preview', '--port', String(port), '--strictPort'],
        cwd: join(root, folder),
        url: `http://localhost:${port}/`,
      }),
    ),
  );
} catch (error) {
  await stop(false, `start: ${(error as Error).message}`);
}

const address = (title: string, url: string) => `  ${title.padEnd(10)} ${url}`;
console.log(`
  Rockpool is running. Ctrl-C stops it; the data stays in .rockpool/data.

${apps.map(({ title, port }) => address(title, `http://localhost:${port}`)).join('\n')}
${address('GraphiQL', `http://localhost:${serverPort}/graphql`)}
${address('Sign in', `http://localhost:${serverPort}/sign-in`)}
`);
