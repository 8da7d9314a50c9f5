import { afterEach } from 'vitest';
import { createCrm } from '../src/index.ts';

const opened: { destroy(): Promise<void> }[] = [];
afterEach(async () => {
  for (const crm of opened.splice(0)) await crm.destroy();
  document.body.replaceChildren();
});

/** A crm of its own, and a place to render into; both are gone after the test. */
export async function setUp(name: string) {
  const crm = await createCrm({ name, collections: ['deals'], user: 'ada' });
  opened.push(crm);
  const root = document.createElement('main');
  document.body.append(root);
  return { crm, root, text: () => root.textContent };
}
