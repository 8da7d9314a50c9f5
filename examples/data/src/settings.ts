import type { DemoRecord } from './complete.ts';
import { complete } from './complete.ts';
import { kelp, people } from './people.ts';
import type { Scene } from './row.ts';
import { at, idOf } from './row.ts';
import { pipelineId, stagesOf } from './stages.ts';
import { tags } from './words.ts';

/** The pipeline, people, team and tags of an organisation. */
export function* settings(scene: Scene): Generator<DemoRecord> {
  const made = { createdAt: at(scene, -400, 480), updatedAt: at(scene, -400, 480) };
  yield complete('settings', {
    id: pipelineId(scene),
    kind: 'pipeline',
    key: 'sales',
    name: scene.organisation === kelp.id ? 'Tasting to table' : 'Sales',
    stages: stagesOf(scene),
    ...made,
  });
  const members = people.filter(({ organisation }) => organisation === scene.organisation);
  for (const [order, { id, name, role, email, color }] of members.entries()) {
    yield complete('settings', { id, kind: 'user', key: email, name, role, email, color, order, ...made });
  }
  yield complete('settings', { id: idOf(scene, 'team', 0), kind: 'team', key: 'field', name: 'Field sales', ...made });
  for (const [order, name] of tags.entries()) {
    yield complete('settings', { id: idOf(scene, 'tag', order), kind: 'tag', key: name, name, order, ...made });
  }
}

/** Who may own records: the first rep has the most, a few wait for an owner. */
export function ownersOf(scene: Scene): { readonly ids: readonly string[]; readonly weights: readonly number[] } {
  const ids = people.filter(({ organisation }) => organisation === scene.organisation).map(({ id }) => id);
  return ids.length === 1 ? { ids, weights: [1] } : { ids: [...ids, ''], weights: [45, 30, 10, 15] };
}
