import type { Specimen } from '../specimen.ts';
import { leaving } from './access.ts';
import { answering } from './answering.ts';
import { comparing } from './comparing.ts';
import { device } from './device.ts';
import { editing } from './editing.ts';
import { groups } from './groups.ts';
import { merging } from './merging.ts';
import { restoring } from './restoring.ts';
import { server } from './server.ts';
import { taking } from './taking.ts';

/** Every defect that the hunts must catch. */
export const specimens: readonly Specimen[] = [
  ...editing,
  ...merging,
  ...taking,
  ...answering,
  ...leaving,
  ...restoring,
  ...groups,
  ...comparing,
  ...device,
  ...server,
];
