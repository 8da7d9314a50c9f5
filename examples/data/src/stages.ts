import { kelp } from './people.ts';
import type { Scene } from './row.ts';
import { idOf } from './row.ts';

const tidesStages = [
  ['New', 5, 'open'],
  ['Contacted', 15, 'open'],
  ['Qualified', 30, 'open'],
  ['Proposal', 50, 'open'],
  ['Negotiation', 75, 'open'],
  ['Won', 100, 'won'],
  ['Lost', 0, 'lost'],
] as const;

const kelpStages = [
  ['Tasting', 20, 'open'],
  ['Sample box', 50, 'open'],
  ['Contract', 80, 'open'],
  ['Won', 100, 'won'],
  ['Lost', 0, 'lost'],
] as const;

export const pipelineId = (scene: Scene): string => idOf(scene, 'pipeline', 0);

/** The stages of an organisation's pipeline. Leads and deals share it: a lead that qualifies stays where it is. */
export const stagesOf = (scene: Scene) =>
  (scene.organisation === kelp.id ? kelpStages : tidesStages).map(([name, probability, type], order) => ({
    id: idOf(scene, 'stage', order),
    name,
    order,
    probability,
    type,
    ...(type === 'open' && { rottenDays: 30 }),
    ...(name === 'Proposal' && { requirements: ['amount', 'custom.berths'] }),
  }));

/** A stage by its name. */
export function stageNamed(scene: Scene, name: string): ReturnType<typeof stagesOf>[number] {
  const stage = stagesOf(scene).find((candidate) => candidate.name === name);
  if (!stage) throw new RangeError(`The pipeline of ${scene.organisation} has no stage "${name}".`);
  return stage;
}
