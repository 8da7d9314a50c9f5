/** The operations of the sync protocol, as text: no GraphQL runtime reaches a device. */

const record = 'collection id rev stamp deleted body';

export const pushOperation = `mutation Push($input: PushInput!) {
  push(input: $input) {
    answers { collection id outcome rev record { ${record} } conflicts refusal }
  }
}`;

export const pullOperation = `query Pull($input: PullInput!) {
  pull(input: $input) { records { ${record} } hasMore checkpoint remaining }
}`;

export const hintsOperation = `subscription Hints {
  hints { seq }
}`;
