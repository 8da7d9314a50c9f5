import type { Specimen } from '../specimen.ts';
import { answering } from './answering.ts';
import { editing } from './editing.ts';
import { merging } from './merging.ts';
import { taking } from './taking.ts';

/** Every defect that the hunts must catch. */
export const specimens: readonly Specimen[] = [...editing, ...merging, ...taking, ...answering];
