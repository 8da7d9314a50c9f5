import { expect, test } from 'vitest';
import { deals, settings } from '../collections/index.ts';
import { heldScopes, readableScopes, scopesOf } from './scopes.ts';

const body = { ownerId: 'ada', teamIds: ['north'], sharedWith: ['ben', 'ada'] };

test('8.1: a record lies in the scope of everybody, unless it is private', () => {
  expect(scopesOf(deals, body)).toEqual(['all']);
  expect(scopesOf(deals, { ...body, private: true })).toEqual(['user:ada', 'user:ben', 'team:north']);
});

test('8.1: an archived record lies in the archive of its scopes, which no device holds', () => {
  expect(scopesOf(deals, { ...body, archived: true })).toEqual(['all/archive']);
  const scopes = scopesOf(deals, { ...body, archived: true, private: true });
  expect(scopes.every((scope) => heldScopes('ada', ['north']).includes(scope))).toBe(false);
  expect(readableScopes('ada', ['north'])).toEqual(expect.arrayContaining(['user:ada/archive', 'team:north/archive']));
});

test('8.1: a private record without an owner, a team or a share is there for nobody', () => {
  expect(scopesOf(deals, { private: true, ownerId: '' })).toEqual([]);
});

test('8.1: settings are there for everybody, whatever they say', () => {
  expect(scopesOf(settings, { private: true, archived: true })).toEqual(['all']);
});
