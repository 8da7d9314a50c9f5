import type { Collection, Kind } from '../../define/collection.ts';
import { userErrorCodes } from '../../protocol/error-codes.ts';
import { commandsOf, typeGiven } from './commands.ts';
import { addInputs } from './inputs.ts';
import { add, camel, fieldLine, object, type Types } from './text.ts';

/** The mutations of a kind: to create, change and delete its records, and its commands; adds the types that they need. */
export function mutationsOf(types: Types, collection: Collection, kind: string, { view, type }: Kind): string[] {
  addInputs(types, collection, kind, { view, type });
  for (const [name, definition] of shared) add(types, name, definition);
  const one = camel(type);
  const payload = [
    fieldLine(one, type, 'As it is now, whether or not it was changed; null where there is none for you.'),
    ...payloadLines,
  ];
  add(types, `${type}Payload`, object(`type ${type}Payload`, payload));
  const id = 'id: ID!';
  const once = 'idempotencyKey: String';
  return [
    fieldLine(`${one}Create(input: ${type}CreateInput!, ${once})`, `${type}Payload!`),
    fieldLine(
      `${one}Update(${id}, input: ${type}UpdateInput!, ifRev: SafeInt, mergeMode: MergeMode, ${once})`,
      `${type}Payload!`,
    ),
    fieldLine(`${one}Delete(${id}, ifRev: SafeInt, ${once})`, 'DeletePayload!'),
    fieldLine(
      `${view}Upsert(rows: [${type}UpsertRow!]!, ${once})`,
      `[${type}Payload!]!`,
      'Up to 100 records, each taken or refused by itself; one payload a row, in the order of the rows.',
    ),
    ...commandsOf(collection.name, kind).map((command) => {
      const given = [id, ...command.parameters, once].join(', ');
      return fieldLine(`${one}${command.verb}(${given})`, `${typeGiven(command)}Payload!`, command.description);
    }),
  ];
}

const payloadLines = [
  fieldLine(
    'userErrors',
    '[UserError!]!',
    'Why nothing was written, for a person and for a program; empty when it was.',
  ),
  fieldLine('replayed', 'Boolean!', 'This was done before, when the same request came first.'),
];

const shared: readonly (readonly [name: string, definition: string])[] = [
  [
    'MergeMode',
    object(
      'enum MergeMode',
      [
        '  "The change is merged with what others did since `ifRev`, by the fields\' rules, as that of a device."\n  MERGE',
        '  "Nothing is taken when somebody has changed one of the same fields since `ifRev`."\n  FAIL_IF_CONFLICT',
        '  "Nothing is taken when anything of the record has changed since `ifRev`."\n  FAIL_IF_CHANGED',
        '  "The change counts, whatever happened since `ifRev`."\n  OVERWRITE',
      ],
      'What becomes of a change of a record that has another revision than `ifRev`.',
    ),
  ],
  [
    'UserErrorCode',
    object(
      'enum UserErrorCode',
      Object.entries(userErrorCodes).map(([code, meaning]) => `  ${JSON.stringify(meaning)}\n  ${code}`),
    ),
  ],
  [
    'UserError',
    object('type UserError', [
      fieldLine('code', 'UserErrorCode!'),
      fieldLine('field', '[String!]', 'The way to the value at fault: `["emails", "0", "value"]`.'),
      fieldLine('message', 'String!', 'What was expected, what came, what to do next.'),
    ]),
  ],
  [
    'DeletePayload',
    object('type DeletePayload', [fieldLine('deletedId', 'ID', 'Null where nothing was deleted.'), ...payloadLines]),
  ],
];
