import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { collections } from '../collections/index.ts';

const schemaFolder = join(import.meta.dirname, '../..');

test('the committed files are what the collections give', async () => {
  const script = join(schemaFolder, 'scripts/generate.ts');
  const run = promisify(execFile)(process.execPath, ['--conditions=@rockpool/source', script, '--check']);
  await expect(run).resolves.toMatchObject({ stderr: '' });
});

test.for(Object.keys(collections))('json/%s.json is a JSON Schema 2020-12 that ajv takes', async (name) => {
  const schema = JSON.parse(await readFile(join(schemaFolder, `json/${name}.json`), 'utf8'));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  expect(ajv.validateSchema(schema)).toBe(true);
});
