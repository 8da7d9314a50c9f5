import { launchChromium } from '../support/launch-chromium.ts';
import { connect } from './cdp.ts';
import { openTab, type Tab } from './tab.ts';

/** Chromium tells pages of a fixed amount of space since some versions, whatever there is; here it is to tell what there is. */
const tellingSpace = ['--disable-features=StaticStorageQuota'];

/** A browser whose tabs are as an app's user has them. */
export interface Chromium {
  openTab(): Promise<Tab>;
  /** Ends every process of the browser where it stands, as a crash of the machine's memory manager would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium on a profile folder, which may be what a killed one has left. */
export async function startChromium(profile: string): Promise<Chromium> {
  const launched = await launchChromium(profile, tellingSpace);
  const connection = await connect(launched.endpoint);
  async function end(how: 'kill' | 'close'): Promise<void> {
    await launched.end(how);
    connection.close();
  }
  return { openTab: () => openTab(connection), kill: () => end('kill'), close: () => end('close') };
}
