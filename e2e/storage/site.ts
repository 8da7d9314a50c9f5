import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ada } from '@rockpool/demo-data';
import { type CrmOf, createCrm } from '@rockpool/sdk';
import { createCrmServer, pglite } from '@rockpool/server';
import { bundlePage, type Defect } from '../support/bundle-page.ts';
import { openLimits } from '../support/open-limits.ts';
import { secret, tokenOf } from '../support/server.ts';
import type { Chromium } from './chromium.ts';
import type { Saying } from './deeds.ts';
import type { Tab } from './tab.ts';
import { trials } from './trials.ts';

/** The hunts' app, with its server behind it. */
export interface Site {
  /** Opens the app in a new page, on an origin of its own for each host name. */
  visit(chromium: Chromium, options: VisitOptions): Promise<Visit>;
  /** Another device of the same user, in this process. */
  colleague(): Promise<CrmOf<[typeof trials]>>;
  close(): Promise<void>;
}

/** A page of the app. */
export interface Visit {
  readonly tab: Tab;
  readonly origin: string;
}

export interface VisitOptions {
  readonly host: string;
  readonly haste?: number;
  /** The most that the origin may store, in bytes. */
  readonly quota?: number;
  /** Told what the page's writer says. */
  readonly hear?: (saying: Saying) => void;
}

const html = '<!doctype html><title>Trials</title><script type="module" src="/page.js"></script>';

/** @param defect is put into the page's SDK */
export async function startSite(defect?: Defect): Promise<Site> {
  const script = await bundlePage(new URL('page/page.ts', import.meta.url), defect);
  const crmServer = await createCrmServer({
    database: pglite(),
    auth: { secret },
    limits: openLimits,
    collections: [trials],
  });
  const token = await tokenOf(ada);
  const server = createServer((request, response) => {
    if (request.url === '/graphql') return crmServer.listener(request, response);
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const devices: CrmOf<[typeof trials]>[] = [];

  return {
    async visit(chromium, { host, haste, quota, hear }) {
      const tab = await chromium.openTab();
      const origin = `http://${host}.localhost:${port}`;
      if (hear) {
        tab.on('Runtime.bindingCalled', ({ payload }: { payload: string }) => {
          const saying = JSON.parse(payload) as Saying;
          hear(saying);
          const { step, deed } = saying;
          if (step === 'begun' && deed.kind === 'remove') tab.run((id) => hunt.heard(id), deed.id).catch(() => {});
        });
        await tab.send('Runtime.addBinding', { name: 'said' });
      }
      if (quota !== undefined) await tab.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: quota });
      await tab.goto(origin);
      await tab.run((options) => hunt.open(options), { name: 'hunt', token, ...(haste && { haste }) });
      return { tab, origin };
    },
    async colleague() {
      const crm = await createCrm({
        name: `colleague-${devices.length}`,
        collections: [trials],
        sync: { url: `http://127.0.0.1:${port}/graphql`, token: () => token },
      });
      devices.push(crm);
      return crm;
    },
    async close() {
      for (const device of devices) await device.destroy();
      server.closeAllConnections();
      server.close();
      await crmServer.close();
    },
  };
}
