import type { CrmServerOptions } from '@rockpool/server';

const endless = { maximum: 1e12, perSecond: 1e12 };
const all = { user: endless, organisation: endless };

/** No limits for callers that ask more in a minute than people do in a year. */
export const openLimits: NonNullable<CrmServerOptions['limits']> = {
  partners: all,
  devices: all,
  refusals: endless,
  streams: { user: 1e6, organisation: 1e6 },
};
