import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  parse,
  print,
  visit,
} from 'graphql';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { wireQueries, wireTypes } from '../derive/wire.ts';
import { makeStamp } from './clock.ts';
import { PROTOCOL_VERSION } from './version.ts';

/** The wire of each version. A new line comes with a new PROTOCOL_VERSION; an old one never changes. */
const fingerprints: { readonly [version: number]: string } = {
  1: 'a25d98607479b5ea',
  2: 'a5061cf868300206',
};

const sdl = `${wireTypes}\ntype Query {\n${wireQueries}\n}`;
const messages = ts.createSourceFile(
  'messages.ts',
  await readFile(join(import.meta.dirname, 'messages.ts'), 'utf8'),
  ts.ScriptTarget.Latest,
  true,
);

test('14.5: the shapes on the wire are those of the protocol version', () => {
  const withoutDescriptions = visit(parse(sdl), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  const types = ts.createPrinter({ removeComments: true }).printFile(messages);
  const wire = [print(withoutDescriptions), types, makeStamp(Date.UTC(2026, 0), 1, 'abcdefghij01')].join('\n');
  const fingerprint = createHash('sha256').update(wire).digest('hex').slice(0, 16);
  expect(fingerprints[PROTOCOL_VERSION]).toBe(fingerprint);
});

const schema = buildSchema(sdl);

/** The properties of a TypeScript interface in messages.ts, and whether each may be left out. */
function propertiesOf(name: string): { readonly [property: string]: boolean } {
  const found = messages.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name);
  const members = found && ts.isInterfaceDeclaration(found) ? found.members : [];
  return Object.fromEntries(members.map((one) => [one.name?.getText() ?? '', one.questionToken !== undefined]));
}

function fieldsOf(type: GraphQLObjectType | GraphQLInputObjectType): { readonly [field: string]: boolean } {
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, !isNonNullType(field.type)]));
}

test.for([
  ['PullRequest', 'PullInput'],
  ['PullResult', 'PullResult'],
  ['PushRequest', 'PushInput'],
  ['PushRow', 'PushRowInput'],
  ['PushResult', 'PushResult'],
  ['PushAnswer', 'PushAnswer'],
  ['ServerRecord', 'ServerRecord'],
  ['RecordKey', 'RecordKey'],
  ['DigestRequest', 'DigestInput'],
  ['DigestResult', 'DigestResult'],
  ['Digest', 'Digest'],
  ['CompareRequest', 'CompareInput'],
  ['CompareResult', 'CompareResult'],
  ['Holding', 'HoldingInput'],
  ['Hint', 'Hint'],
] as const)('the message %s and the GraphQL type %s have the same fields', ([message, name]) => {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInputObjectType(type))
    throw new Error(`expected an object type "${name}", got ${type}`);
  expect(fieldsOf(type)).toEqual(propertiesOf(message));
});
