/** Draws the PNG icons of the manifest from `public/icon.svg`: `node icons/render.ts`. */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const folder = new URL('../public/', import.meta.url);
const svg = await readFile(new URL('icon.svg', folder), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

async function draw(name: string, size: number, safeZone: number) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const padding = (1 - safeZone) / 2;
  const background = safeZone < 1 ? '#0b2a33' : 'transparent';
  await page.setContent(
    `<body style="margin:0;background:${background};padding:${padding * size}px;box-sizing:border-box">${svg}</body>`,
  );
  await page.screenshot({ path: new URL(name, folder).pathname, omitBackground: true });
  await page.close();
}

await draw('icon-192.png', 192, 1);
await draw('icon-512.png', 512, 1);
await draw('icon-maskable-512.png', 512, 0.8);
await browser.close();
