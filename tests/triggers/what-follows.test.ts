import { conversationPath } from '@my-messages/domain/paths';
import { Firestore } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminFirestore, closeAdmin } from '../support/admin';
import { openClinic } from '../support/clinic';
import { sendNext, startConversation, type Between } from '../support/conversation';
import { withoutTriggers } from '../support/without-triggers';
import { documentFunctions, type DocumentFunction } from './support/built-functions';

/** A write as it went to the database. */
interface Written {
  readonly path: string;
  readonly created: boolean;
}

const written: Written[] = [];
let between: Between;
let functions: DocumentFunction[];

beforeAll(async () => {
  const clinic = await openClinic();
  const patient = await clinic.addPortalUser('Paula Patient');
  const staff = await clinic.addStaff('Nora Nurse');
  const chartId = await clinic.addChart(patient, [staff]);
  between = { organizationId: clinic.organizationId, chartId, patient, staff };
  functions = await documentFunctions();
  listenToCommits();
});

afterAll(closeAdmin);

it('a message of the staff with its mail is followed by three invocations, and by six writes', async () => {
  const { conversationId } = await startConversation(between, 'staff', 'Hello');
  await conversation(conversationId).update({ 'portal.seen': 1, 'portal.unread': false });
  const followed = await whatFollows(conversationId, () =>
    sendNext(between, conversationId, 'staff', 'How are you?'),
  );
  expect(followed.invoked).toEqual(['onConversationWritten', 'onMessageCreated', 'onMailQueued']);
  expect(followed.collections).toEqual(['auditEvents', 'inboxes', 'mail', 'mail', 'mail', 'searchEntries']);
});

it('a further one while that mail is unopened, by two and four: the mail covers it', async () => {
  const { conversationId } = await startConversation(between, 'staff', 'Hello');
  await whatFollows(conversationId, () => sendNext(between, conversationId, 'staff', 'How are you?'));
  const followed = await whatFollows(conversationId, () =>
    sendNext(between, conversationId, 'staff', 'And today?'),
  );
  expect(followed.invoked).toEqual(['onConversationWritten', 'onMessageCreated']);
  expect(followed.collections).toEqual(['auditEvents', 'inboxes', 'mail', 'searchEntries']);
});

const conversation = (id: string) => adminFirestore().doc(conversationPath(between.organizationId, id));

/** Does what the platform does with events, one after the other, for an act that changes a conversation. */
async function whatFollows(conversationId: string, act: () => Promise<unknown>) {
  const invoked: string[] = [];
  const collections: string[] = [];
  await withoutTriggers(async () => {
    const before = await conversation(conversationId).get();
    written.length = 0;
    await act();
    for (let events = written.splice(0); events.length > 0; events = written.splice(0)) {
      for (const { path, created } of events) {
        for (const { name, run, event, document } of functions) {
          const params = matched(document, path);
          if (params === null || (event !== 'written' && (event === 'created') !== created)) continue;
          invoked.push(name);
          const after = await adminFirestore().doc(path).get();
          await run({
            params,
            data: event === 'created' ? after : { before, after },
            time: new Date().toISOString(),
          });
        }
      }
      collections.push(...written.map(({ path }) => path.split('/').at(-2) ?? ''));
    }
  });
  return { invoked, collections: collections.sort() };
}

/** What stands for each {name} of a pattern; null where the path is another document's. */
function matched(pattern: string, path: string): Record<string, string> | null {
  const names = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const found = new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(path);
  return found && Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']));
}

/** Every client of this process sends its writes by way of this method of the library. */
function listenToCommits() {
  const prototype = Firestore.prototype as unknown as {
    request: (method: string, request: CommitRequest, ...rest: unknown[]) => Promise<unknown>;
  };
  const { request } = prototype;
  prototype.request = async function (method, sent, ...rest) {
    const answer = await request.call(this, method, sent, ...rest);
    if (method === 'commit') {
      for (const { update, delete: deleted, currentDocument } of sent.writes ?? []) {
        const path = /\/documents\/(.*)$/.exec(update?.name ?? deleted ?? '')?.[1] ?? '';
        written.push({ path, created: currentDocument?.exists === false });
      }
    }
    return answer;
  };
}

interface CommitRequest {
  readonly writes?: readonly {
    readonly update?: { readonly name: string };
    readonly delete?: string;
    readonly currentDocument?: { readonly exists?: boolean };
  }[];
}
