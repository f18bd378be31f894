import type { Page } from '@playwright/test';
import { conversationPath, unreadTotalsPath } from '@my-messages/domain/paths';
import { adminFirestore } from '../../../tests/support/admin';
import { eventually } from '../../../tests/support/eventually';
import { readConversation } from '../../../tests/support/conversation';
import type { Bench } from '../bench-world';
import { fillClinic, lookingAs, type BenchClinic } from '../data';
import { floorOf, sendWrites, type OpenConversation } from '../floor-plan';
import { ratioAt } from '../numbers';
import { keepProfile } from '../results';
import { scriptTime } from '../profile';
import { came, expectIn, floorAddress, leave, settle, signedIn, toolsOf } from '../pages';

const BLOCKS = 4;
/** Fewer than messages of one side that come within a minute are refused after. */
const SENDS = 10;
const PROFILED_SENDS = 5;
const LETTER = '[data-letter]';
const NEWEST = '#newest';
const BADGE = 'header a[href="/messages"] span[aria-hidden]';

/** What was measured in a block of sends, in milliseconds. */
interface Block {
  readonly arrived: number[];
  readonly echoed: number[];
}

/** How the messages of a block are sent and seen. */
interface Way {
  readonly senderAt: string;
  readonly receiverAt: string;
  /** Where the text stands, with both. */
  readonly shown: string;
  /** What shows the receiver that one more has come, of so many. */
  readonly arrives: (body: string, count: number) => readonly [selector: string, text: string];
  readonly begin: (sender: Page) => Promise<void>;
  /** Sends, and says when that began, in epoch milliseconds. */
  readonly send: (sender: Page, body: string) => Promise<number>;
}

/** How long what one writes takes to the other: from the nurse's page to the patient's, in another browser. */
export async function measureDelivery(bench: Bench): Promise<void> {
  const filled = await fillClinic({ conversations: 100, messages: [25] });
  const [open] = filled.conversations;
  if (open === undefined) throw new Error('there is no conversation');
  const sender = await signedIn(bench, filled.nurse);
  const receiver = await signedIn(bench, filled.patient);
  const tools = await toolsOf(receiver);
  await tools.send('Profiler.enable');
  const { floor, app, badge } = ways(bench, filled, open);
  const scene = { filled, open, sender, receiver };
  const run = (way: Way) => opened(scene, way, () => sendSome(scene, way, bench.times(SENDS)));
  /** Apart from the others, which a profile would slow. */
  const profiled = (way: Way) =>
    opened(scene, way, async () => {
      const sends = bench.times(PROFILED_SENDS);
      await tools.send('Profiler.start');
      await sendSome(scene, way, sends);
      const { profile } = await tools.send('Profiler.stop');
      if (way === app) keepProfile('received', profile);
      return scriptTime(profile) / sends;
    });
  const ofFloor: Block[] = [];
  const ofApp: Block[] = [];
  const ofBadge: Block[] = [];
  const scripts = { floor: [] as number[], app: [] as number[] };
  for (let block = 0; block < bench.times(BLOCKS); block += 1) {
    ofFloor.push(await run(floor));
    ofApp.push(await run(app));
    ofBadge.push(await run(badge));
    scripts.floor.push(await profiled(floor));
    scripts.app.push(await profiled(app));
  }
  const arrived = (blocks: readonly Block[]) => blocks.flatMap((block) => block.arrived);
  const echoed = (blocks: readonly Block[]) => blocks.flatMap((block) => block.echoed);
  bench.note('otherScreen', ratioAt(95, arrived(ofApp), arrived(ofFloor)));
  bench.note('ownEcho', ratioAt(95, echoed(ofApp), echoed(ofFloor)));
  bench.note('badge', ratioAt(95, arrived(ofBadge), arrived(ofFloor)));
  bench.note('script', ratioAt(50, scripts.app, scripts.floor));
  await sender.context().close();
  await receiver.context().close();
}

function ways({ command }: Bench, filled: BenchClinic, open: OpenConversation) {
  const link = `/messages/${open.conversationId}`;
  const nurse = lookingAs(filled, 'staff');
  const app: Way = {
    senderAt: link,
    receiverAt: link,
    shown: LETTER,
    arrives: (body) => [LETTER, body],
    begin: (sender) => sender.getByRole('button', { name: 'Reply' }).click(),
    async send(sender, body) {
      await sender.getByLabel('Your reply').fill(body);
      await sender.getByRole('button', { name: 'Send' }).click();
      return await sender.evaluate(() => watched.clickedAt());
    },
  };
  const badge: Way = {
    ...app,
    receiverAt: '/messages?section=archived',
    arrives: (_, count) => [BADGE, String(count)],
  };
  const floor: Way = {
    senderAt: floorAddress(floorOf(command.plan, nurse, open)),
    receiverAt: floorAddress(floorOf(command.plan, lookingAs(filled, 'portal'), open)),
    shown: NEWEST,
    arrives: (body) => [NEWEST, body],
    begin: () => Promise.resolve(),
    async send(sender, body) {
      const writes = await sendWrites(nurse, open.conversationId, body);
      return await sender.evaluate((made) => {
        const began = watched.now();
        void floorPage.send(made);
        return began;
      }, writes);
    },
  };
  return { floor, app, badge };
}

interface Scene {
  readonly filled: BenchClinic;
  readonly open: OpenConversation;
  readonly sender: Page;
  readonly receiver: Page;
}

/** Has both pages open in a way while something is done. */
async function opened<Value>(scene: Scene, way: Way, act: () => Promise<Value>): Promise<Value> {
  const { filled, open, sender, receiver } = scene;
  await asIfAllWereRead(filled, open);
  await Promise.all([sender.goto(way.senderAt), receiver.goto(way.receiverAt)]);
  await sender.waitForSelector(`${way.shown}:not(:empty)`);
  await way.begin(sender);
  await settle();
  const done = await act();
  await Promise.all([leave(sender), leave(receiver)]);
  return done;
}

let sentSoFar = 0;

async function sendSome({ sender, receiver }: Scene, way: Way, sends: number): Promise<Block> {
  const arrived: number[] = [];
  const echoed: number[] = [];
  for (let count = 1; count <= sends; count += 1) {
    sentSoFar += 1;
    const body = `Message ${String(sentSoFar)} of the bench. Please let me know if Thursday suits you.`;
    await expectIn(receiver, ...way.arrives(body, count));
    await expectIn(sender, way.shown, body);
    const began = await way.send(sender, body);
    arrived.push((await came(receiver)) - began);
    echoed.push((await came(sender)) - began);
    await settle();
  }
  return { arrived, echoed };
}

/** So that each block begins with nothing unread, and none of its messages is refused for coming too soon. */
async function asIfAllWereRead({ clinic, patient }: BenchClinic, open: OpenConversation): Promise<void> {
  const { organizationId } = clinic;
  const { staff } = await readConversation(organizationId, open.conversationId);
  await adminFirestore()
    .doc(conversationPath(organizationId, open.conversationId))
    .update({ 'portal.seen': staff.sent, 'portal.unread': false, 'staff.paceAt': null });
  await eventually('nothing is unread', async () => {
    const totals = await adminFirestore().doc(unreadTotalsPath(organizationId, patient.uid)).get();
    return (totals.get('unreadMessages') ?? 0) === 0;
  });
}
