/** Fails when a page of the built site would fetch anything from elsewhere. Links that a reader follows are fine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclude, root } from '../../scripts/lib/run.ts';

const dist = join(root, 'docs-site/.vitepress/dist');

const fetching = [
  /<(?:script|link|img|source|iframe|video|audio)\b[^>]*\s(?:src|srcset|href)="(?:https?:)?\/\/[^"]*"/g,
  /url\(["']?(?:https?:)?\/\/[^)]*\)/g,
  /@import\s+["'](?:https?:)?\/\/[^"']*["']/g,
];

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|css)$/.test(file));
const found = files.flatMap((file) => {
  const text = readFileSync(join(dist, file), 'utf8');
  return fetching.flatMap((pattern) => (text.match(pattern) ?? []).map((match) => `${file}: ${match}`));
});
for (const line of found) console.error(line);
conclude(
  found.length === 0,
  `docs: ${files.filter((file) => file.endsWith('.html')).length} pages, ${found.length} requests to elsewhere`,
);
