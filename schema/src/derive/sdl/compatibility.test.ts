import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { collections } from '../../collections/index.ts';
import { typeDefs } from './index.ts';

const fieldsOf = (rxdb: boolean) => {
  const schema = buildSchema(typeDefs(Object.values(collections), { rxdb }));
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
};

test("only a server that is asked to has a pull and a push a collection, for clients of RxDB's own replication", () => {
  const names = Object.keys(collections).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const plain = fieldsOf(false);
  const added = fieldsOf(true).filter((field) => !plain.includes(field));
  expect(added.sort()).toEqual(names.flatMap((name) => [`pull${name}`, `push${name}`]).sort());
});
