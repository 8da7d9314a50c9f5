/**
 * Writes the API report of every entry point to `<package>/api/`; with `--check` a report that is stale fails instead.
 * Works on `dist/`, so what is reported is what is published. The models for the reference land in `<package>/temp/`.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, type IConfigFile } from '@microsoft/api-extractor';
import { entryPoints, packageFolders } from './lib/packages.ts';
import { conclude, root } from './lib/run.ts';

const check = process.argv.includes('--check');
const base = ExtractorConfig.loadFile(join(root, 'api-extractor.json'));

/** The shared settings, turned to one entry point of one package. */
function configFor(folder: string, name: string): ExtractorConfig {
  const projectFolder = join(root, folder);
  const configObject: IConfigFile = {
    ...base,
    projectFolder,
    mainEntryPointFilePath: join(projectFolder, 'dist', `${name}.d.ts`),
    apiReport: { ...base.apiReport, enabled: true, reportFileName: `${name}.api.md` },
    docModel: { ...base.docModel, enabled: true, apiJsonFilePath: join(projectFolder, 'temp', `${name}.api.json`) },
  };
  return ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: join(projectFolder, 'api-extractor.json'),
    packageJsonFullPath: join(projectFolder, 'package.json'),
  });
}

const entries = packageFolders.flatMap((folder) =>
  entryPoints(folder)
    .filter(({ kind }) => kind === 'api')
    .map(({ name }) => ({ folder, name })),
);
const missing = entries.filter(({ folder, name }) => !existsSync(join(root, folder, 'dist', `${name}.d.ts`)));
if (missing.length > 0) conclude(false, 'api: dist/ is incomplete, run npm run build first');

const bad: string[] = [];
let changed = 0;
for (const { folder, name } of entries) {
  mkdirSync(join(root, folder, 'api'), { recursive: true });
  const { succeeded, apiReportChanged } = Extractor.invoke(configFor(folder, name), {
    localBuild: !check,
    messageCallback: (message) => {
      // What the report has to say about a change is said once, in the closing line.
      if (message.messageId.startsWith('console-')) message.handled = true;
    },
  });
  if (apiReportChanged) changed += 1;
  if (!succeeded) bad.push(`${folder}/${name}`);
}
conclude(
  bad.length === 0,
  bad.length === 0
    ? `api: ${entries.length} reports, ${changed === 0 ? 'all fresh' : `${changed} rewritten, commit them`}`
    : `api: stale or unsound in ${bad.join(', ')}; run npm run api and commit the reports`,
);
