import { deals } from '@rockpool/schema';
import { rxSchema } from '@rockpool/schema/derive';
import { createRxDatabase, type RxDatabase, type RxJsonSchema } from 'rxdb/plugins/core';
import { defaultStorage } from '../src/storage/default-storage.ts';

/** Ada's database as an app left it whose collection had one index less, at the same version. */
export async function openOlder(name: string): Promise<RxDatabase> {
  const { indexes = [], ...schema } = rxSchema(deals) as unknown as RxJsonSchema<{ id: string }>;
  const rx = await createRxDatabase({ name: `${name}::ada`, storage: await defaultStorage() });
  await rx.addCollections({ deals: { schema: { ...schema, indexes: indexes.slice(1) } } });
  return rx;
}
