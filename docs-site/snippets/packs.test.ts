import { createCrm, packs } from '@rockpool/sdk';
import { expect, test } from 'vitest';
import { herds } from './farm/herds.ts';

test('a pack is opened with a collection of the app beside it', async () => {
  // #region open
  const crm = await createCrm({
    name: 'farm',
    collections: [...packs.assets, herds],
  });
  const meadow = await crm.land.insert({ name: 'North meadow', areaM2: 42_000 });
  await crm.animals.insert({ name: 'Berta', parentId: meadow.id });
  // #endregion open

  const onMeadow = { selector: { parentId: meadow.id } };
  expect(await crm.animals.count(onMeadow).exec()).toBe(1);
  expect(await crm.herds.count().exec()).toBe(0);
  await crm.close();
});
