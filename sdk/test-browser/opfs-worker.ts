/** Runs the cases of logs against OPFS in a worker, and posts what failed. */
import { logStoreCases } from '../src/storage/conformance.ts';
import { opfsLogs } from '../src/storage/log/opfs-log.ts';

const fresh = async () => {
  await opfsLogs().remove('db');
  return opfsLogs();
};

const failures: string[] = [];
for (const { name, run } of logStoreCases(fresh, async () => opfsLogs())) {
  await run().catch((error: unknown) => failures.push(`${name}: ${error}`));
}
postMessage(failures);
