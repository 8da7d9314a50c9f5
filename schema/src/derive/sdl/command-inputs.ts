import { jobs } from '../../collections/jobs.ts';
import { salesDocuments } from '../../collections/sales-documents.ts';
import type { ValueSchema } from '../../define/field.ts';
import { add, fieldLine, object, type Types } from './text.ts';
import { valueType } from './value-type.ts';

/** Adds what commands take that no record holds like this. */
export function addCommandInputs(types: Types): void {
  const [lines, proof] = [salesDocuments.fields['lines'], jobs.fields['proof']];
  valueType(types, salesDocuments, 'newLine', without(lines?.items, ['id', 'pos']), 'input');
  valueType(types, jobs, 'newProof', without(proof, ['signedAt']), 'input');
  const delivered = [
    fieldLine('id', 'ID!', 'The id of the item.'),
    fieldLine('deliveredMilli', 'SafeInt!', 'What was handed over, in thousandths of the unit.'),
  ];
  add(types, 'DeliveredInput', object('input DeliveredInput', delivered));
}

/** An object without some of its keys, which a command fills in. */
function without(schema: ValueSchema | undefined, keys: readonly string[]): ValueSchema {
  const { properties = {}, required = [] } = schema ?? {};
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !keys.includes(key))),
    required: required.filter((key) => !keys.includes(key)),
  };
}
