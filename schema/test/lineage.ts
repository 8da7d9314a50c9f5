/** What values are made of, and what they came of. */
import type { Json } from '../src/define/json.ts';
import { equalJson, isJsonObject } from '../src/define/json.ts';
import type { Write } from './simulation.ts';

/** What a value is made of, each part with a name that nothing else has. */
export function parts(value: Json): readonly string[] {
  if (typeof value === 'string') return value.match(/\bt\d+\b/g) ?? [];
  if (Array.isArray(value)) return value.map((item) => (isJsonObject(item) ? String(item['id']) : String(item)));
  return isJsonObject(value) ? Object.values(value).filter((item) => typeof item === 'string') : [];
}

/** Whether a value came of another by edits: who changed an equal value knew what the last write says. */
export function follows(writes: readonly Write[], field: string, value: Json, later: Json): boolean {
  const reached: Json[] = [];
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const from = next;
    const led = writes
      .filter((write) => write.field === field && equalJson(write.was, from))
      .map((write) => write.value);
    if (led.some((one) => equalJson(one, later))) return true;
    open.push(...led.filter((one) => !reached.some((known) => equalJson(known, one))));
    reached.push(...led);
  }
  return false;
}
