import { expect, test } from 'vitest';
import { toLogged } from './log.ts';

const secret = 'Bob Smith <bob@example.com>';

test('an error is logged by its class, its code and where it was thrown', () => {
  const error = Object.assign(new TypeError(secret), { code: '42P01', detail: secret, query: secret });
  const logged = toLogged(error, 'the-id');
  expect(logged).toMatchObject({ id: 'the-id', name: 'TypeError', code: '42P01' });
  expect(logged.stack[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+/);
});

test.each([
  ['its message', new Error(secret)],
  ['a message that looks like a stack', new Error(`failed\n    at ${secret}\n    at ${secret}`)],
  ['a message that was changed later', Object.assign(new Error('before'), { message: secret })],
  ['a stack that was made up', Object.assign(new Error('x'), { stack: `Error: ${secret}\n${secret}` })],
  ['its name', Object.assign(new Error('x'), { name: secret })],
  ['its code', Object.assign(new Error('x'), { code: secret })],
  ['its cause', new Error('x', { cause: new Error(secret) })],
  ['what is no error', secret],
  [
    'what JSON says of it',
    (() => {
      try {
        return JSON.parse(secret);
      } catch (error) {
        return error;
      }
    })(),
  ],
])('%s is not', (_name, error) => {
  expect(JSON.stringify(toLogged(error))).not.toMatch(/Bob|Smith|example/);
});

test('errors that cause each other end', () => {
  const error = new Error('x');
  error.cause = error;
  expect(JSON.stringify(toLogged(error)).match(/"cause"/g)).toHaveLength(3);
});
