import { expect, test } from 'vitest';
import { deals, settings } from '../collections/index.ts';
import { heldScopes, readableScopes, scopesOf } from './scopes.ts';

const body = { ownerId: 'ada', teamIds: ['north'], sharedWith: ['ben', 'ada'] };

test('8.1: a record lies in the scope of everybody, unless it is private', () => {
  expect(scopesOf(deals, body)[0]).toBe('all');
  expect(scopesOf(deals, { ...body, private: true })).toEqual(['user:ada', 'user:ben', 'team:north']);
});

test('8.1: a record for everybody lies where its owner, its shares and its teams find it as well', () => {
  expect(scopesOf(deals, body)).toEqual(['all', 'own:ada', 'own:ben', 'of:north']);
  expect(scopesOf(deals, {})).toEqual(['all']);
});

test('8.2: whoever reads less than all holds their own records, and those of their teams if they may', () => {
  expect(heldScopes('ada', ['north'], 'all')).toEqual(['all', 'user:ada', 'team:north']);
  expect(heldScopes('ada', ['north'], 'team')).toEqual(['user:ada', 'own:ada', 'team:north', 'of:north']);
  expect(heldScopes('ada', ['north'], 'own')).toEqual(['user:ada', 'own:ada']);
  expect(heldScopes('ada', ['north'], 'none')).toEqual([]);
});

test('8.1: an archived record lies in the archive of its scopes, which no device holds', () => {
  expect(scopesOf(deals, { archived: true })).toEqual(['all/archive']);
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
