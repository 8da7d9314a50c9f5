import {
  type AttackProof,
  attackProof,
  readBeside,
  type SimulationProof,
  simulationProof,
  type TortureProof,
  tortureProof,
  type ZooProof,
  zooProof,
} from './proof.ts';

export interface Proof {
  readonly simulation: SimulationProof;
  readonly torture: TortureProof;
  readonly zoo: ZooProof;
  readonly attack: AttackProof;
}

declare const data: Proof;

export { data };

export default {
  watch: ['./simulation.json', './torture.json', './zoo.json', './attack.json'],
  load: (): Proof => ({
    simulation: simulationProof(readBeside('simulation.json')),
    torture: tortureProof(readBeside('torture.json')),
    zoo: zooProof(readBeside('zoo.json')),
    attack: attackProof(readBeside('attack.json')),
  }),
};
