import type { CDPSession, Page } from './test';
import { requiredVariable } from '../../support/environment';

/** What a page hears from Firestore over its listen channels, as the browser's network sees it. */
export interface FirestoreTraffic {
  /** All that has come in, as it came over the wire. */
  received(): string;
  /** How many requests of listen channels are open now. */
  open(): number;
  /** When the last of them was closed, in epoch milliseconds; 0 when none ever was. */
  lastClosed(): number;
}

/** Follows the page from now on; to be called before it opens the app. */
export async function watchFirestore(page: Page): Promise<FirestoreTraffic> {
  const network = await page.context().newCDPSession(page);
  const channel = `${requiredVariable('FIRESTORE_EMULATOR_HOST')}/google.firestore.v1.Firestore/Listen/channel`;
  const open = new Set<string>();
  let received = '';
  let lastClosed = 0;

  const hear = (base64: string) => {
    received += Buffer.from(base64, 'base64').toString('utf8');
  };
  const closed = ({ requestId }: { readonly requestId: string }) => {
    if (open.delete(requestId)) lastClosed = Date.now();
  };
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.includes(channel) && request.method === 'GET') open.add(requestId);
  });
  network.on('Network.responseReceived', ({ requestId }) => {
    if (open.has(requestId)) void stream(network, requestId).then(hear);
  });
  network.on('Network.dataReceived', ({ requestId, data }) => {
    if (open.has(requestId) && data !== undefined) hear(data);
  });
  network.on('Network.loadingFinished', closed);
  network.on('Network.loadingFailed', closed);
  await network.send('Network.enable');
  return { received: () => received, open: () => open.size, lastClosed: () => lastClosed };
}

/** Has the rest of a response told as it comes; gives what has come already, in base64. */
async function stream(network: CDPSession, requestId: string): Promise<string> {
  try {
    return (await network.send('Network.streamResourceContent', { requestId })).bufferedData;
  } catch {
    // A response that has ended meanwhile is not told any more; the channel asks again what it misses.
    return '';
  }
}
