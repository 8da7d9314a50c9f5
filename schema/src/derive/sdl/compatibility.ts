import type { Collection } from '../../define/collection.ts';
import { fieldLine, pascal } from './text.ts';

/** A query and a mutation for every collection, in the shape that RxDB's own GraphQL replication asks for. */
export const rxQueryOf = ({ name }: Collection): string =>
  fieldLine(
    `pull${pascal(name)}(checkpoint: RxCheckpointInput, limit: Int!)`,
    'RxPull!',
    'What changed since the checkpoint, up to `limit` documents; fewer say that there is no more.',
  );

export const rxMutationOf = ({ name }: Collection): string =>
  fieldLine(
    `push${pascal(name)}(rows: [RxPushRow!]!)`,
    'RxPush!',
    'Takes documents, merged by the rules of their fields with what the client had not seen.',
  );

export const rxTypes = `"Where a pull goes on. Opaque to clients."
type RxCheckpoint {
  at: String!
}

input RxCheckpointInput {
  at: String!
}

type RxPull {
  "Records with their fields, \`rev\` and \`_deleted\`."
  documents: [JSON!]!
  checkpoint: RxCheckpoint!
}

"A document as the client wants it, and as it believes that the server has it; without that, it is a new one."
input RxPushRow {
  assumedMasterState: RowJSON
  newDocumentState: RowJSON!
}

type RxPush {
  "Documents that are otherwise now than they were sent: merged, or refused."
  conflicts: [JSON!]!
  "Why documents were refused: what the client sent is nowhere but here."
  refusals: [RxRefusal!]!
}

type RxRefusal {
  id: ID!
  code: String!
  message: String!
  field: String
}
`;
