/** The sync protocol's queries; the read API's stand beside them in the type `Query`. */
export const wireQueries = `  "The next page of records that changed in some collections."
  pull(input: PullInput!): PullResult!
  "What a device of the token's user should hold, in sums: to find out whether it does."
  digest(input: DigestInput!): DigestResult!
  "What a device holds otherwise than it should."
  compare(input: CompareInput!): CompareResult!
  "What did not survive a merge as it was written, the newest first; of records that the token's user may see. Managers and admins see everybody's, others what they met with themselves."
  conflicts(first: Int!, after: String, collection: String, id: ID): ConflictConnection!
  "The user of the token."
  me: Me!`;

/** The sync protocol's mutation; the partner API's stand beside it in the type `Mutation`. */
export const wireMutations = `  "Takes edits from a device; every row is answered by itself."
  push(input: PushInput!): PushResult!`;

/** The sync protocol's subscription; those of the kinds stand beside it in the type `Subscription`. */
export const wireSubscriptions = `  "Says that there is something to pull: once on connecting, then after every write in the organisation."
  hints: Hint!`;

/**
 * The part of the SDL that does not depend on the collections: the sync protocol and what the read API shares.
 * The TypeScript side of the same shapes is protocol/messages.ts.
 */
export const wireTypes = `"Any JSON value of up to 64 levels and 1,000 keys in an object, none of which is __proto__, constructor or prototype."
scalar JSON

"The same in a row of a push: where it is not, that row is refused, and not the request."
scalar RowJSON

"An integer that a JavaScript number holds exactly: from -(2^53 - 1) to 2^53 - 1."
scalar SafeInt

"An instant in UTC, as \`2026-01-31T08:30:00.000Z\`."
scalar DateTime

"A day, as \`2026-01-31\`."
scalar Date

input PullInput {
  "The version of the sync protocol that the device speaks."
  protocol: Int!
  collections: [String!]!
  "What the last page gave; left out at first. Opaque to devices."
  checkpoint: String
  "The most records that the page may hold."
  limit: Int!
  "The version of each collection that the app was built with, by name; one that is left out is the server's own."
  schema: JSON
}

type PullResult {
  records: [ServerRecord!]!
  "Records that the user may not see any more, or that are archived: the device lets go of them."
  left: [RecordKey!]!
  "Whether another page follows at once. A short page does not mean the end."
  hasMore: Boolean!
  "Where the next page starts."
  checkpoint: String!
  "How many records stand after this page: for progress, not for control."
  remaining: Int!
  "The user lost a scope as a whole, or one begins beside others: what the device holds is compared after the pull."
  reconcile: Boolean!
  timeline: [Life!]!
}

type RecordKey {
  collection: String!
  id: ID!
}

"One life of the organisation's sequence; a restore from a backup begins another."
type Life {
  epoch: ID!
  "The sequence when this life began."
  from: SafeInt!
}

input DigestInput {
  "The version of the sync protocol that the device speaks."
  protocol: Int!
  collections: [String!]!
  schema: JSON
}

type DigestResult {
  digests: [Digest!]!
  timeline: [Life!]!
}

"A collection in 256 buckets, by the last two hexadecimal digits of the ids."
type Digest {
  collection: String!
  "Per bucket, how many living records."
  counts: [Int!]!
  "Per bucket, the sum of their hashes, modulo 2^32."
  hashes: [SafeInt!]!
}

input CompareInput {
  "The version of the sync protocol that the device speaks."
  protocol: Int!
  collection: String!
  "Buckets of which the device names everything that it holds."
  buckets: [Int!]!
  holdings: [HoldingInput!]!
  schema: JSON
}

"What a device holds of a record."
input HoldingInput {
  id: ID!
  rev: SafeInt!
  "The record's hash, from 0 up to, not including, 2^32."
  hash: SafeInt!
}

type CompareResult {
  "What the device holds otherwise, and what it lacks in the buckets."
  records: [ServerRecord!]!
  "Of the holdings, the ids that are not there for the user."
  left: [ID!]!
  timeline: [Life!]!
}

"A record as the server holds it."
type ServerRecord {
  collection: String!
  id: ID!
  "The organisation's sequence when the record last changed."
  rev: SafeInt!
  "The highest stamp among its fields."
  stamp: String!
  deleted: Boolean!
  "Its fields; none of them is null."
  body: JSON!
}

input PushInput {
  "The version of the sync protocol that the device speaks."
  protocol: Int!
  "The device's name in its stamps: 12 characters, a to z and 0 to 9."
  device: ID!
  "The life of the sequence that the revisions in the rows belong to; left out before the first contact."
  epoch: ID
  rows: [PushRowInput!]!
  "The version of each collection that the app was built with, by name; one that is left out is the server's own."
  schema: JSON
}

"All unanswered edits of one record."
input PushRowInput {
  collection: String!
  id: ID!
  "The revision that the device holds; 0 when the server has never seen the record."
  rev: SafeInt!
  "Edited fields by name: \`{ value, rev, stamp, base? }\` each. The name \`deleted\` deletes the record."
  edits: RowJSON!
  "The transactions that these edits belong to: rows that share one are taken together or not at all."
  groups: [ID!]
  "Offers what the server lost with a restore, instead of edits: \`{ epoch, stamp, deleted, body }\`."
  lost: RowJSON
  "Fields whose conflicts the device settles by itself: where one has met another change, nothing is taken."
  ask: [String!]
  "What the device has settled by itself, by field: \`{ rule, base, mine }\` each, for the log; the outcome is the field's edit."
  decided: RowJSON
}

type PushResult {
  "One answer a row, in the order of the rows."
  answers: [PushAnswer!]!
  timeline: [Life!]!
}

type PushAnswer {
  collection: String!
  id: ID!
  outcome: Outcome!
  "The record's revision after the row."
  rev: SafeInt!
  "The record as it now stands, where it differs from what the device can compute."
  record: ServerRecord
  "Fields where something that somebody wrote did not survive as it was written: a list of \`{ field, rule, base, theirs, mine, result, theirStamp, myStamp }\`."
  conflicts: JSON
  "Why the row was refused: \`{ code, message, field? }\`."
  refusal: JSON
}

enum Outcome {
  "Every edit stands as it was sent."
  APPLIED
  "An edit met a concurrent change, and the field's rule settled it."
  MERGED
  "The server has seen this write before; nothing changed."
  DUPLICATE
  "Nothing was taken: a field that the row asks about, or that of a row in its group, has met another change."
  CONFLICT
  "Nothing of the row was taken; \`refusal\` says why."
  REJECTED
}

"There is something to pull up to \`seq\`. Carries no data."
type Hint {
  seq: SafeInt!
}

"A field where something that somebody wrote did not survive as it was written."
type Conflict {
  collection: String!
  recordId: ID!
  "The record's revision that settled it."
  rev: SafeInt!
  "When it was logged."
  at: DateTime!
  "Whose write met the other's: \`mine\` is theirs."
  authorId: ID!
  field: String!
  "The merge rule that decided, the name of a plugin, \`handler\` for one of the server's, or \`person\`."
  rule: String!
  base: JSON
  theirs: JSON
  mine: JSON
  result: JSON
  "When the two were written: see PROTOCOL.md, 2.1."
  theirStamp: String!
  myStamp: String!
}

type ConflictEdge {
  cursor: String!
  node: Conflict!
}

type ConflictConnection {
  edges: [ConflictEdge!]!
  nodes: [Conflict!]!
  pageInfo: PageInfo!
}

type Me {
  id: ID!
  organisation: String!
  name: String!
  role: String!
}

"Anything with an id of its own."
interface Node {
  id: ID!
}

"Where a page stands in its list, after the Relay cursor connections specification."
type PageInfo {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}
`;
