import type { Logger } from '../log.ts';

/** For tests in which failures are meant. */
export const silentLog: Logger = { info() {}, warn() {}, error() {} };
