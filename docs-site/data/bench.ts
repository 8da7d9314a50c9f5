/** What the server takes, as `npm run bench:server` wrote it with `--json`. */
import { type Measured, measured, readerOf } from './proof.ts';

/** How long batches took: documents per second, and milliseconds a batch. */
export interface Figures {
  readonly documentsPerSecond: number;
  readonly median: number;
  readonly p99: number;
}

export interface Measurement {
  readonly database: string;
  readonly records: number;
  readonly operation: string;
  readonly server: Figures;
  readonly raw: Figures;
  /** How many times as long as raw SQL the server takes. */
  readonly ratio: number;
}

export interface ServerBench extends Measured {
  /** Documents of a batch. */
  readonly documents: number;
  readonly rows: readonly Measurement[];
  readonly imports: readonly {
    readonly database: string;
    readonly records: number;
    readonly documentsPerSecond: number;
  }[];
  readonly instances: readonly { readonly instances: number; readonly pull: Figures; readonly push: Figures }[];
}

/** @throws Error that says which figure is missing, and how to measure it */
export function serverBench(text: string | undefined): ServerBench {
  const reader = readerOf('bench-server.json', 'npm run bench:server --');
  const json = reader.open(text);
  const figures = (of: Parameters<typeof reader.number>[0]): Figures => ({
    documentsPerSecond: reader.number(of, 'documentsPerSecond'),
    median: reader.number(of, 'median'),
    p99: reader.number(of, 'p99'),
  });
  return {
    ...measured(reader, json),
    documents: reader.number(json, 'documents'),
    rows: reader.list(json, 'rows').map((row) => ({
      database: reader.text(row, 'database'),
      records: reader.number(row, 'records'),
      operation: reader.text(row, 'operation'),
      server: figures(reader.object(row, 'server')),
      raw: figures(reader.object(row, 'raw')),
      ratio: reader.number(row, 'ratio'),
    })),
    imports: reader.list(json, 'imports').map((row) => ({
      database: reader.text(row, 'database'),
      records: reader.number(row, 'records'),
      documentsPerSecond: reader.number(row, 'documentsPerSecond'),
    })),
    instances: reader.list(json, 'instances').map((row) => ({
      instances: reader.number(row, 'instances'),
      pull: figures(reader.object(row, 'pull')),
      push: figures(reader.object(row, 'push')),
    })),
  };
}
