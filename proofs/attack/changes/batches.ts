import type { Case, Change, Write } from '../model/request';
import { withValueAt } from '../model/fields';
import { SERVER_TIME, type Fields } from '../model/value';
import type { Places } from '../world/places';
import { move } from './paths';

/** The batch with a part more or less, or under other ids. */
export function batches(places: Places, original: Case): Change[] {
  const { request, asker } = original;
  if (request.kind !== 'commit') return [];
  const { writes } = request;
  const message = writes.find(({ path }) => path.includes('/messages/'));
  return [
    ...(writes.length > 1 ? writes.map((_, index) => without(index)) : []),
    ...(writes.length > 1 ? [edit('in the other order', (all) => [...all].reverse())] : []),
    ...extras(places, asker?.uid ?? '').map((write) =>
      edit(`with ${write.kind} of ${write.path} besides`, (all) => [...all, write]),
    ),
    ...(message?.kind === 'set' ? ofMessage(places, message.path, message.fields) : []),
  ];
}

const without = (index: number): Change =>
  edit(`without its ${index === 0 ? 'first' : 'second'} part`, (all) =>
    all.filter((_, each) => each !== index),
  );

function extras(places: Places, uid: string): Write[] {
  const { at } = places;
  const inOpen = at('clinic', `conversations/${places.id('ana-nora-open')}`);
  const inbox: Fields = { unreadMessages: 0, unreadConversations: 0, asOf: SERVER_TIME };
  return [
    { kind: 'update', path: at('clinic', `members/${uid}`), fields: { superAdmin: true } },
    { kind: 'update', path: at('clinic', `members/${uid}`), fields: { country: 'CA' } },
    { kind: 'set', path: at('clinic', `inboxes/${uid}`), fields: inbox },
    { kind: 'set', path: `mail/${places.id('mail')}`, fields: { kind: 'new-message' } },
    { kind: 'update', path: at('clinic', 'charts/open'), fields: { status: 'open' } },
    { kind: 'delete', path: `${inOpen}/messages/${places.id('Pananoraopen')}` },
  ];
}

function ofMessage(places: Places, path: string, fields: Fields): Change[] {
  const conversation = path.slice(0, path.indexOf('/messages/'));
  const id = path.slice(path.lastIndexOf('/') + 1);
  const twin: Write = { kind: 'set', path: `${conversation}/messages/${places.id('twin')}`, fields };
  const next = { ...twin, fields: { ...fields, number: Number(fields['number']) + 1 } };
  const ids = [
    'x'.repeat(19),
    'x'.repeat(21),
    `${'x'.repeat(19)}-`,
    `${'x'.repeat(19)}é`,
    `${'x'.repeat(19)}_`,
  ];
  return [
    edit('with a second message', (all) => [...all, twin]),
    edit('with a second message of the next number', (all) => [...all, next]),
    edit('with the message in another conversation', (all) => [
      ...all,
      { ...twin, path: `${conversation.replace(/[^/]+$/, places.id('ana-nora-second'))}/messages/${id}` },
    ]),
    ...ids.map((other) => renamed(path, other)),
    ...ids.map((other) => move(conversation, conversation.replace(/[^/]+$/, other))),
    move(path, `${conversation}/messages/${places.id('twin')}`),
    move(conversation, conversation.replace(/[^/]+$/, places.id('never'))),
  ];
}

/** The message under another id, which the conversation names as well. */
function renamed(path: string, id: string): Change {
  const conversation = path.slice(0, path.indexOf('/messages/'));
  return edit(`the message as ${id}`, (all) =>
    all.map((write) => {
      if (write.path === path) return { ...write, path: `${conversation}/messages/${id}` };
      if (write.path !== conversation || write.kind === 'delete') return write;
      return { ...write, fields: withValueAt(write.fields, ['lastMessage', 'id'], id) };
    }),
  );
}

function edit(name: string, make: (writes: readonly Write[]) => readonly Write[]): Change {
  return {
    name,
    apply: (original) =>
      original.request.kind === 'commit'
        ? { ...original, request: { ...original.request, writes: make(original.request.writes) } }
        : null,
  };
}
