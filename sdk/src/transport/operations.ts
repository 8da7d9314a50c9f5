/** The operations of the sync protocol, as text: no GraphQL runtime reaches a device. */

const record = 'collection id rev stamp deleted body';
const timeline = 'timeline { epoch from }';

export const pushOperation = `mutation Push($input: PushInput!) {
  push(input: $input) {
    answers { collection id outcome rev record { ${record} } conflicts refusal }
    ${timeline}
  }
}`;

export const pullOperation = `query Pull($input: PullInput!) {
  pull(input: $input) {
    records { ${record} }
    left { collection id }
    hasMore checkpoint remaining reconcile
    ${timeline}
  }
}`;

export const digestOperation = `query Digest($input: DigestInput!) {
  digest(input: $input) { digests { collection counts hashes } ${timeline} }
}`;

export const compareOperation = `query Compare($input: CompareInput!) {
  compare(input: $input) { records { ${record} } left ${timeline} }
}`;

export const hintsOperation = `subscription Hints {
  hints { seq }
}`;
