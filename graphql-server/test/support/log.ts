import type { LogFields, Logger } from '../../src/log.ts';

/** A line as it was logged. */
export type LogLine = LogFields & { readonly level: 'info' | 'warn' | 'error'; readonly message: string };

/** A log that keeps what it is told. */
export interface TestLog extends Logger {
  readonly lines: readonly LogLine[];
  /** Warnings and failures alone: no line for every request. */
  readonly alarms: () => readonly LogLine[];
}

export function createTestLog(): TestLog {
  const lines: LogLine[] = [];
  const at = (level: LogLine['level']) => (fields: LogFields, message: string) => {
    lines.push({ ...fields, level, message });
  };
  return {
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    lines,
    alarms: () => lines.filter(({ level }) => level !== 'info'),
  };
}
