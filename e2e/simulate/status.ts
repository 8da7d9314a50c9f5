import type { Chaos } from './chaos.ts';
import type { FaultName, Situation } from './faults.ts';

interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const nothing = { type: 'text/plain', text: '' };
const html = { type: 'text/html', text: '<html><body><h1>Bad Gateway</h1></body></html>' };
const json = (text: string) => ({ type: 'application/json', text });

const answers: readonly [FaultName, status: number, { readonly type: string; readonly text: string }, wait?: number][] =
  [
    ['status400', 400, nothing],
    ['status401', 401, nothing],
    ['status403', 403, html],
    ['status408', 408, nothing],
    ['status409', 409, json('{"error":"conflict"}')],
    ['status413', 413, html],
    ['status429', 429, nothing, 20],
    ['status500', 500, nothing],
    ['status502', 502, html],
    ['status504', 504, html],
    // The page of a hotel's network: it answers everything, and with success.
    ['loginPage', 200, html],
  ];

/** What a proxy, a limit or a broken server says before anything has come of a request. */
export function refusalByTheWay(chaos: Chaos, situation: Situation): Refusal | undefined {
  const found = answers.find(([fault]) => chaos.strikes(fault, situation));
  if (!found) return undefined;
  const [, status, { type, text }, wait] = found;
  const headers = new Headers({ 'content-type': type, ...(wait !== undefined && { 'retry-after': String(wait) }) });
  return { status, headers, text };
}
