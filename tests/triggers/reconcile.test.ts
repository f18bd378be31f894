import { execFile } from 'node:child_process';
import {
  auditEventPath,
  chartPath,
  collectionPath,
  connectionId,
  connectionPath,
  conversationPath,
  unreadTotalsPath,
  mailPath,
  memberPath,
  messagePath,
  organizationPath,
  searchEntryPath,
  staffPath,
  type OrganizationCollection,
} from '@my-messages/domain/paths';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { rebuildCommand, reconcileCommand, type Command } from '../../ops/reconcile/commands';
import { adminFirestore, closeAdmin } from '../support/admin';
import { openClinic, type Clinic } from '../support/clinic';
import { newId, notificationId, sendNext, startConversation, type Between } from '../support/conversation';
import { eventually } from '../support/eventually';
import { withoutTriggers } from '../support/without-triggers';

const BODY = 'Quetzal feathers';

let clinic: Clinic;
let between: Between;
let organizationId: string;
let conversationId: string;
/** The messages: the first of the staff, the first of the patient, and another of the staff. */
let messageIds: readonly [string, string, string];

beforeEach(async () => {
  clinic = await openClinic();
  ({ organizationId } = clinic);
  const patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  const chartId = await clinic.addChart(patient, [staff]);
  between = { organizationId, chartId, patient, staff };
  const first = await startConversation(between, 'staff', BODY);
  ({ conversationId } = first);
  messageIds = [
    first.messageId,
    await sendNext(between, conversationId, 'portal', 'An answer'),
    await sendNext(between, conversationId, 'staff', 'And more'),
  ];
  const paths = messageIds.flatMap((id) => [entry(`${conversationId}_${id}`), line(id)]);
  for (const path of [...paths, entry(conversationId)]) await eventually(path, () => stored(path));
  await eventually('the totals', async () => {
    const totals = await Promise.all([stored(inbox(patient.uid)), stored(inbox(staff.uid))]);
    return totals.map((each) => each?.['unreadMessages'] as unknown).join() === '2,1';
  });
  await eventually('the mail', async () => (await stored(mail()))?.['through'] === 2);
  await eventually('the mail to the staff', () => stored(mailToStaff()));
});

afterAll(closeAdmin);

const entry = (id: string) => searchEntryPath(organizationId, id);
const line = (messageId: string) =>
  auditEventPath(organizationId, `message-sent_${conversationId}_${messageId}`);
const inbox = (uid: string) => unreadTotalsPath(organizationId, uid);
const card = (uid: string) => staffPath(organizationId, uid);
const mail = () => mailPath(notificationId(organizationId, conversationId));
const mailToStaff = () => mailPath(notificationId(organizationId, conversationId, 1, between.staff));
const connection = () => connectionPath(organizationId, connectionId(between.chartId, between.patient.uid));

const stored = async (path: string) => (await adminFirestore().doc(path).get()).data();
const remove = (path: string) => adminFirestore().doc(path).delete();
const change = (path: string, fields: Record<string, unknown>) => adminFirestore().doc(path).update(fields);
/** A copy of a document under an id to which nothing belongs. */
async function copy(from: string, to: string): Promise<void> {
  await adminFirestore()
    .doc(to)
    .set((await stored(from)) ?? {});
}

interface Ran {
  readonly code: number | null;
  /** The lines of the result, but the last, which sums up; with paths from the organization on. */
  readonly found: readonly string[];
  readonly summary: string | undefined;
  readonly errors: string;
}

/** Runs a command as a person would, in the tests' project. */
function run(command: 'reconcile' | 'rebuild', args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['tools/run.mjs', command, ...args],
      (_error, stdout, errors) => {
        resolve({ code: child.exitCode, ...printed(stdout), errors });
      },
    );
  });
}

function printed(output: string): Pick<Ran, 'found' | 'summary'> {
  const lines = output.trim().split('\n');
  const found = lines.slice(0, -1).map((text) => text.replace(`organizations/${organizationId}/`, ''));
  return { found: found.sort(), summary: lines.at(-1) };
}

/** The same in this process: a process of its own for each would take most of the tests' time. */
async function runHere(command: Command, args: readonly string[]): Promise<Ran> {
  const output = vi.spyOn(console, 'log').mockReturnValue();
  const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const code = await command(args, process.env);
    const text = (spied: typeof output | typeof errors) =>
      spied.mock.calls.map(([said]) => String(said)).join(spied === output ? '\n' : '');
    return { code, ...printed(text(output)), errors: text(errors) };
  } finally {
    output.mockRestore();
    errors.mockRestore();
  }
}

const check = () => runHere(reconcileCommand, ['--org', organizationId, '--check']);
const mend = () => runHere(reconcileCommand, ['--org', organizationId]);
const rebuild = (what: string) => runHere(rebuildCommand, ['--org', organizationId, what]);

const DERIVED = ['searchEntries', 'auditEvents', 'inboxes', 'staff', 'connections'] as const;

/** Every document of the collections; without the times of counting, which are new each time. */
async function all(...collections: readonly OrganizationCollection[]) {
  const read = collections.map(async (collection) => {
    const { docs } = await adminFirestore().collection(collectionPath(organizationId, collection)).get();
    return docs.map((each) => {
      const data = Object.entries(each.data()).filter(
        ([field]) => !['asOf', 'recordedAt', 'expiresAt'].includes(field),
      );
      return [each.ref.path, Object.fromEntries(data)] as const;
    });
  });
  return Object.fromEntries((await Promise.all(read)).flat());
}

const CLEAN = { code: 0, found: [], summary: '0 differences; nothing was written.' };

/** Expects the damage to be listed and left, then mended, and then to be gone. */
async function mends(damage: () => Promise<unknown>, found: readonly string[], written: string) {
  const before = await all(...DERIVED);
  await damage();
  const damaged = await all(...DERIVED);
  const differences = `${String(found.length)} differences`;
  const expected = { found: found.toSorted(), summary: `${differences}; nothing was written.` };
  expect(await check()).toMatchObject({ code: 1, ...expected });
  expect(await all(...DERIVED)).toEqual(damaged);
  expect(await mend()).toMatchObject({
    code: 0,
    found: expected.found,
    summary: `${differences}; ${written}.`,
  });
  expect(await all(...DERIVED)).toEqual(before);
  expect(await check()).toMatchObject(CLEAN);
}

describe('reconcile', () => {
  it('finds nothing where nothing is amiss, and says which project it looked at', async () => {
    const ran = await run('reconcile', ['--org', organizationId, '--check']);
    expect(ran).toMatchObject(CLEAN);
    expect(ran.errors).toContain(
      `Organization ${organizationId} of project ${process.env['GCLOUD_PROJECT'] ?? ''}`,
    );
    expect(ran.errors).toContain('1/1 conversations');
  });

  it('mends search entries', async () => {
    const [first, second, third] = messageIds;
    const orphans = [`${conversationId}_${newId()}`, `${newId()}_${first}`, newId(), 'no_id_of_any'];
    await mends(
      async () => {
        await remove(entry(conversationId));
        await remove(entry(`${conversationId}_${first}`));
        await change(entry(`${conversationId}_${second}`), { tokens: ['other'], more: 1 });
        await change(entry(`${conversationId}_${third}`), { at: Timestamp.now() });
        for (const id of orphans) await copy(entry(`${conversationId}_${third}`), entry(id));
      },
      [
        `searchEntries/${conversationId}: missing`,
        `searchEntries/${conversationId}_${first}: missing`,
        `searchEntries/${conversationId}_${second}: differs in more, tokens`,
        `searchEntries/${conversationId}_${third}: differs in at`,
        ...orphans.map((id) => `searchEntries/${id}: without source`),
      ],
      '4 written, 4 deleted',
    );
  });

  it('mends the lines of sent messages, and keeps one whose message is gone', async () => {
    const [first, second, third] = messageIds;
    await mends(
      async () => {
        await remove(line(first));
        await change(line(second), { actorId: 'somebody' });
      },
      [
        `auditEvents/message-sent_${conversationId}_${first}: missing`,
        `auditEvents/message-sent_${conversationId}_${second}: differs in actorId`,
      ],
      '2 written, 0 deleted',
    );
    const lost = newId();
    await copy(line(third), line(lost));
    const said = `auditEvents/message-sent_${conversationId}_${lost}: without its message; the audit trail keeps it`;
    expect(await check()).toMatchObject({ code: 1, found: [said] });
    expect(await mend()).toMatchObject({
      code: 1,
      found: [said],
      summary: '0 differences; 0 written, 0 deleted; 1 to be looked at by hand.',
    });
    expect(await stored(line(lost))).toBeDefined();
    // Of a conversation that is kept no longer nothing is missed.
    await copy(line(third), auditEventPath(organizationId, `message-sent_purged_${lost}`));
    const purge = auditEventPath(organizationId, 'purge-conversation_purged_1');
    await copy(line(third), purge);
    await change(purge, { action: 'purge-conversation', 'about.conversationId': 'purged' });
    expect(await check()).toMatchObject({ code: 1, found: [said] });
  });

  it('mends unread totals', async () => {
    const { patient, staff } = between;
    await mends(
      async () => {
        await remove(inbox(patient.uid));
        await change(inbox(staff.uid), { unreadMessages: 7, asOf: FieldValue.serverTimestamp() });
        await copy(inbox(staff.uid), inbox('nobody'));
      },
      [
        `inboxes/${patient.uid}: missing`,
        `inboxes/${staff.uid}: differs in unreadMessages`,
        'inboxes/nobody: without source',
      ],
      '2 written, 1 deleted',
    );
  });

  it('mends cards and connections, and leaves what they say of their own', async () => {
    const { patient, staff } = between;
    const another = await clinic.addStaff('Otto Other');
    await mends(
      async () => {
        await change(card(staff.uid), { availableForPortalMessages: false });
        await change(card(another.uid), { displayName: 'Otto Once' });
        await copy(card(staff.uid), card('nobody'));
        await copy(card(staff.uid), card(patient.uid));
        await change(connection(), { displayName: 'Paula Once', refusals: ['portal-inactive'] });
      },
      [
        `staff/${staff.uid}: differs in availableForPortalMessages`,
        `staff/${another.uid}: differs in displayName`,
        'staff/nobody: without source',
        `staff/${patient.uid}: without source`,
        `connections/${connectionId(between.chartId, patient.uid)}: differs in displayName, refusals`,
      ],
      '3 written, 2 deleted',
    );
  });

  it('mends whether staff need a second factor, which their clinic says', async () => {
    const { staff } = between;
    const another = await clinic.addStaff('Otto Other');
    const member = ({ uid }: typeof staff) => memberPath(organizationId, uid);
    await change(organizationPath(organizationId), { staffSecondFactor: true });
    await change(member(another), { needsSecondFactor: true });
    await mends(
      () => Promise.resolve(),
      [`members/${staff.uid}: differs in needsSecondFactor`],
      '1 written, 0 deleted',
    );
    expect(await stored(member(staff))).toMatchObject({ needsSecondFactor: true });
    await change(organizationPath(organizationId), { staffSecondFactor: false });
    expect(await rebuild('cards')).toMatchObject({ code: 0, found: [] });
    expect(await stored(member(another))).toMatchObject({ needsSecondFactor: false });
  });

  it('says which connections belong to no portal user, and leaves them', async () => {
    const uids = ['nobody', between.staff.uid];
    const paths = uids.map((uid) => connectionPath(organizationId, connectionId(between.chartId, uid)));
    for (const [index, path] of paths.entries()) {
      await copy(connection(), path);
      await change(path, { uid: uids[index] });
    }
    const found = paths
      .map((path) => path.replace(`organizations/${organizationId}/`, ''))
      .map((path) => `${path}: belongs to no portal user`)
      .sort();
    expect(await check()).toMatchObject({ code: 1, found });
    expect(await mend()).toMatchObject({ code: 1, found });
    for (const path of paths) expect(await stored(path)).toBeDefined();
  });

  it('mends what people and charts are found by, of before there was such a thing, too', async () => {
    const { patient, chartId } = between;
    const [member, chart] = [memberPath(organizationId, patient.uid), chartPath(organizationId, chartId)];
    const before = [await stored(member), await stored(chart)];
    await mends(
      async () => {
        await change(member, { nameTokens: FieldValue.delete() });
        await change(chart, { sortName: 'other' });
      },
      [`members/${patient.uid}: differs in nameTokens`, `charts/${chartId}: differs in sortName`],
      '2 written, 0 deleted',
    );
    const after = [await stored(member), await stored(chart)];
    expect(after).toEqual(before);
    await change(member, { nameTokens: [] });
    expect(await rebuild('names')).toMatchObject({ code: 0, found: [] });
    expect(await stored(member)).toEqual(after[0]);
  });

  it('makes a lost card again, without the title, which nothing else tells', async () => {
    const { uid } = between.staff;
    await remove(card(uid));
    expect(await mend()).toMatchObject({ code: 0, found: [`staff/${uid}: missing`] });
    expect(await stored(card(uid))).toEqual({
      displayName: 'Nora Nurse',
      title: '',
      availableForPortalMessages: true,
    });
    expect(await check()).toMatchObject(CLEAN);
  });

  it('says which unread messages no mail tells of, and sends none', async () => {
    await remove(mail());
    const said = [messageIds[0], messageIds[2]].map(
      (id) => `conversations/${conversationId}/messages/${id}: unread, and no mail tells of it`,
    );
    expect(await check()).toMatchObject({ code: 1, found: said.sort() });
    expect(await mend()).toMatchObject({ code: 1, found: said });
    expect(await stored(mail())).toBeUndefined();
    await change(conversationPath(organizationId, conversationId), { 'portal.seen': 1 });
    expect((await check()).found).toContain(said.find((text) => text.includes(messageIds[2])));
  });

  it('says the same of what the portal user wrote', async () => {
    await remove(mailToStaff());
    const said = `conversations/${conversationId}/messages/${messageIds[1]}: unread, and no mail tells of it`;
    expect(await check()).toMatchObject({ code: 1, found: [said] });
    await change(conversationPath(organizationId, conversationId), {
      'staff.seen': 1,
      'staff.unread': false,
    });
    expect((await check()).found).not.toContain(said);
  });

  it('says it of what staff were told before it came back to them', async () => {
    const { staff } = between;
    const person = { id: staff.uid, name: staff.name, title: '' };
    await change(conversationPath(organizationId, conversationId), {
      history: [{ kind: 'handed-over', at: Timestamp.now(), from: person, to: person, seen: 0 }],
    });
    const said = `conversations/${conversationId}/messages/${messageIds[1]}: unread, and no mail tells of it`;
    expect((await check()).found).toContain(said);
  });

  it('lists what is malformed and goes on, without words or names', async () => {
    const { staff } = between;
    await withoutTriggers(async () => {
      await change(messagePath(organizationId, conversationId, messageIds[1]), { body: 7 });
      await adminFirestore()
        .doc(conversationPath(organizationId, 'broken'))
        .set({ patientName: 'Paula Patient' });
      await change(memberPath(organizationId, staff.uid), { active: 'Nora Nurse' });
    });
    await change(connection(), { chartId: FieldValue.delete() });
    await change(entry(`${conversationId}_${messageIds[0]}`), { body: BODY.toUpperCase() });
    const ran = await check();
    expect(ran).toMatchObject({
      code: 1,
      found: [
        `connections/${connectionId(between.chartId, between.patient.uid)}: malformed in chartId`,
        `conversations/${conversationId}/messages/${messageIds[1]}: malformed in body`,
        'conversations/broken: malformed in chartId',
        `members/${staff.uid}: malformed in active`,
        `searchEntries/${conversationId}_${messageIds[0]}: differs in body`,
      ].sort(),
      summary: '1 differences; nothing was written; 4 to be looked at by hand.',
    });
    expect(JSON.stringify(ran)).not.toMatch(/paula|nora|quetzal/i);
  });

  it.each<[string, readonly string[]]>([
    ['--org is missing', ['--check']],
    ["Unknown option '--mend'", ['--org', 'clinic', '--mend']],
    ['There is no organization nowhere in project', ['--org', 'nowhere']],
    ['in the cloud', ['--org', 'clinic', '--project', 'real-project']],
  ])('refuses with "%s"', async (message, args) => {
    const { code, errors } = await run('reconcile', args);
    expect(errors).toContain(message);
    expect(errors).not.toContain('    at ');
    expect(code).toBe(1);
  });
});

describe('rebuild', () => {
  it.each<[string, readonly OrganizationCollection[], string]>([
    ['search', ['searchEntries'], '4 written, 0 deleted.'],
    ['totals', ['inboxes'], '2 written, 0 deleted.'],
  ])('makes all %s anew that was deleted', async (what, collections, summary) => {
    const before = await all(...collections);
    for (const path of Object.keys(before)) await remove(path);
    expect(await rebuild(what)).toMatchObject({ code: 0, found: [], summary });
    expect(await all(...collections)).toEqual(before);
    expect(await check()).toMatchObject(CLEAN);
  });

  it('writes what is there over, and deletes what has no source', async () => {
    const before = await all(...DERIVED);
    await copy(entry(conversationId), entry(newId()));
    await copy(inbox(between.staff.uid), inbox('nobody'));
    await copy(card(between.staff.uid), card('nobody'));
    await change(entry(conversationId), { tokens: [] });
    const search = await run('rebuild', ['--org', organizationId, 'search']);
    expect(search).toMatchObject({ code: 0, summary: '4 written, 1 deleted.' });
    expect(await rebuild('totals')).toMatchObject({ code: 0, summary: '2 written, 1 deleted.' });
    expect(await rebuild('cards')).toMatchObject({ code: 0, summary: '2 written, 1 deleted.' });
    expect(await all(...DERIVED)).toEqual(before);
    expect(await check()).toMatchObject(CLEAN);
  });
});
