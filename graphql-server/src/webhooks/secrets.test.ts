import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { createSecretBox, newSecret, signatureOf } from './secrets.ts';

const now = Math.floor(Date.now() / 1_000);

test('what is signed with two secrets is good for whoever has either, and for nobody else', () => {
  const [one, two, other] = [newSecret(), newSecret(), newSecret()];
  const headers = {
    ...{ 'webhook-id': 'msg_1', 'webhook-timestamp': String(now) },
    'webhook-signature': signatureOf([one, two], 'msg_1', now, '{"a":1}'),
  };
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  for (const secret of [one, two]) expect(new Webhook(secret).verify('{"a":1}', headers)).toEqual({ a: 1 });
  expect(() => new Webhook(other).verify('{"a":1}', headers)).toThrow('No matching signature');
  expect(() => new Webhook(one).verify('{"a":2}', headers)).toThrow('No matching signature');
});

test("a secret lies closed in the database, and opens under the server's own secret alone", () => {
  const [box, other] = [createSecretBox('the secret of a server'), createSecretBox('the secret of another')];
  const secret = newSecret();
  const closed = box.close(secret);
  expect(closed).not.toContain(secret.slice(6, 20));
  expect(box.open(closed)).toBe(secret);
  expect(other.open(closed)).toBeUndefined();
  expect(box.open(`A${closed.slice(1)}`)).toBeUndefined();
});
