import { types } from 'node:util';
import { pino } from 'pino';

/**
 * What a line of the log may hold. It is a list of what is allowed, and everything on it is the server's own word, a
 * number, or an id: no bodies, tokens, names, addresses, and no messages of errors, which quote what they complain about.
 */
export interface LogFields {
  /** The request's id, which its answer has as the header `x-request-id`. */
  readonly requestId?: string;
  /** The name that the caller gave the operation, and its type: `query`, `mutation` or `subscription`. */
  readonly operation?: string;
  readonly type?: string;
  /** The status of the answer in HTTP. */
  readonly status?: number;
  /** The codes of the answer's errors. */
  readonly codes?: readonly string[];
  /** Ids of errors that were hidden from the caller, as the log has them. */
  readonly errorIds?: readonly string[];
  /** How long it took, in milliseconds; of a stream, until it was open. */
  readonly duration?: number;
  /** Bytes of the request and of the answer, where the one who sent them said. */
  readonly received?: number;
  readonly sent?: number;
  /** What a failure belongs to: the name of a collection, of its fields, of a part of the server. */
  readonly collection?: string;
  readonly fields?: readonly string[];
  readonly part?: string;
  readonly error?: LoggedError;
}

/** An error as the log has it. */
export interface LoggedError {
  /** What the caller was told instead. */
  readonly id?: string;
  readonly name: string;
  /** A code of ours, of Node or of PostgreSQL. */
  readonly code?: string;
  /** Where it was thrown: functions, files and lines. */
  readonly stack: readonly string[];
  /** The error behind it. */
  readonly cause?: LoggedError;
}

/** Takes the lines of the log; pino's own loggers do. */
export interface Logger {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/**
 * Writes lines of JSON with time and level to the standard output.
 *
 * @param level the least that is written: `info` has a line for every request, `warn` what an operator should see
 */
export const createLog = (level: 'info' | 'warn'): Logger =>
  pino({
    level,
    // The machine's name is for whatever collects the lines.
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });

/** How many errors behind an error are told. */
const MOST_CAUSES = 3;

/**
 * What may be told of an error: its class, its code, and where it was thrown.
 *
 * @param id what the caller is told instead
 */
export function toLogged(error: unknown, id?: string, depth = 0): LoggedError {
  // An error of another realm, such as a handler's that took too long, is no instance of this one's class.
  const known = error instanceof Error || types.isNativeError(error) ? error : undefined;
  const code = known && 'code' in known ? wordOf(known.code) : undefined;
  const cause =
    known?.cause !== undefined && depth < MOST_CAUSES ? toLogged(known.cause, undefined, depth + 1) : undefined;
  return {
    ...(id !== undefined && { id }),
    name: wordOf(known?.name) ?? 'Error',
    ...(code !== undefined && { code }),
    stack: known ? framesOf(known) : [],
    ...(cause && { cause }),
  };
}

/** A word of a program, as opposed to what somebody wrote. */
const wordOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Za-z][\w.]{0,63}$|^\d{2}[0-9A-Z]{3}$/.test(value) ? value : undefined;

/** The frames alone: the stack begins with the message, which may have lines that look like frames. */
function framesOf({ stack = '', message }: Error): string[] {
  const [head = '', ...rest] = message === '' ? ['', stack] : stack.split(message);
  return (rest.length > 0 ? rest.join('') : head)
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .map((line) => line.trim());
}
