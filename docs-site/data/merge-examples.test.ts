import { findCollection } from '@rockpool/schema';
import { mergeField, mergeRuleOf } from '@rockpool/schema/protocol';
import { expect, test } from 'vitest';
import { mergeExamples } from './merge-examples.ts';

for (const { field, rule, story, base, earlier, later, result, kept } of mergeExamples) {
  test(`${field}: ${story}`, () => {
    const [collection, name] = field.split('.') as [string, string];
    expect(mergeRuleOf(findCollection(collection)!, name)).toEqual(rule);

    const one = { value: earlier, stamp: '1' };
    const other = { value: later, stamp: '2' };
    expect(mergeField(rule, base, one, other)).toEqual({ value: result, lossy: kept });
    expect(mergeField(rule, base, other, one)).toEqual({ value: result, lossy: kept });
  });
}
