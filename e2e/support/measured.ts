import { cpus } from 'node:os';

/** What a figure says of itself where it is published. */
export interface Measured {
  /** When the run ended, in ISO 8601. */
  readonly measuredAt: string;
  /** What measures it again. */
  readonly command: string;
  readonly machine: string;
}

/** Options that change nothing in what is measured. */
const incidental = ['--json', '--state'];

/**
 * Names a run that is over.
 *
 * @param script the npm script
 * @param args what it was called with
 */
export function measured(script: string, args: readonly string[] = process.argv.slice(2)): Measured {
  const said = args.filter((arg, i) => !incidental.includes(arg) && !incidental.includes(args[i - 1] ?? ''));
  const cores = cpus();
  return {
    measuredAt: new Date().toISOString(),
    command: ['npm', 'run', script, ...(said.length > 0 ? ['--', ...said] : [])].join(' '),
    machine: `${cores.length} cores, Node ${process.version}`,
  };
}
