import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { conversationPath, mailPath } from '@my-messages/domain/paths';
import { adminFirestore } from '../../../tests/support/admin';
import { openClinic } from '../../../tests/support/clinic';
import {
  notificationId,
  sendNext,
  startConversation,
  type Between,
} from '../../../tests/support/conversation';
import { eventually } from '../../../tests/support/eventually';
import { whatFollows } from '../../../tests/triggers/support/what-follows';
import { repositoryFolder } from '../../../tools/world/repository';
import type { Bench } from '../bench-world';
import { median, ratioAt } from '../numbers';
import { settle } from '../pages';

const MESSAGES = 5;
const LOADS = 9;
const FOLDER = join(repositoryFolder, 'functions');
const BUNDLE = './lib/index.js';

/** What one message of the staff, with its mail, costs the functions. */
export async function measureFunctions(bench: Bench): Promise<void> {
  const clinic = await openClinic();
  const patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  const chartId = await clinic.addChart(patient, [staff]);
  const between = { organizationId: clinic.organizationId, chartId, patient, staff };
  await measureInvocations(bench, between);
  await measureWhatFollows(bench, between);
  await measureColdLoad(bench);
}

async function measureInvocations(bench: Bench, between: Between): Promise<void> {
  const log = join(bench.command.children.logFolder, 'emulators.log');
  const begun = () => readFileSync(log, 'utf8').match(/Beginning execution of/g)?.length ?? 0;
  const counts: number[] = [];
  for (let message = 0; message < bench.times(MESSAGES); message += 1) {
    const { conversationId } = await startConversation(between, 'staff', 'Hello');
    await mailSent(between, conversationId, 1);
    await asIfRead(between, conversationId);
    await settle();
    await settle();
    const before = begun();
    await sendNext(between, conversationId, 'staff', 'How are you?');
    await mailSent(between, conversationId, 2);
    await settle();
    counts.push(begun() - before);
  }
  bench.note('invocations', { value: median(counts) });
}

async function measureWhatFollows(bench: Bench, between: Between): Promise<void> {
  const { conversationId } = await startConversation(between, 'staff', 'Hello');
  await mailSent(between, conversationId, 1);
  await asIfRead(between, conversationId);
  await settle();
  const { collections, reads } = await whatFollows(
    conversationPath(between.organizationId, conversationId),
    () => sendNext(between, conversationId, 'staff', 'How are you?'),
  );
  bench.note('writes', { value: collections.length });
  bench.note('reads', { value: reads });
}

async function mailSent({ organizationId }: Between, conversationId: string, first: number) {
  const mail = adminFirestore().doc(mailPath(notificationId(organizationId, conversationId, first)));
  await eventually('the mail is sent', async () => (await mail.get()).get('delivery.state') === 'SUCCESS');
}

const asIfRead = ({ organizationId }: Between, conversationId: string) =>
  adminFirestore()
    .doc(conversationPath(organizationId, conversationId))
    .update({ 'portal.seen': 1, 'portal.unread': false });

/** How long node takes to start and load the bundle, and the SDKs that it imports. */
async function measureColdLoad(bench: Bench): Promise<void> {
  const imported = readFileSync(join(FOLDER, BUNDLE), 'utf8').matchAll(
    /^import .*?"(firebase-(?:admin|functions)[^"]*)";$/gm,
  );
  const sdks = [...new Set([...imported].map(([, name = '']) => name))];
  // The first reads them from the disk.
  await loading([...sdks, BUNDLE]);
  const [floor, product]: [number[], number[]] = [[], []];
  for (let time = 0; time < bench.times(LOADS); time += 1) {
    floor.push(await loading(sdks));
    product.push(await loading([BUNDLE]));
  }
  bench.note('coldLoad', ratioAt(50, product, floor));
}

async function loading(modules: readonly string[]): Promise<number> {
  const code = `${modules.map((name) => `import ${JSON.stringify(name)};`).join('')}process.exit(0)`;
  const began = performance.now();
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], { cwd: FOLDER });
  return performance.now() - began;
}
