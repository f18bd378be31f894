import { beginConversation } from '@my-messages/domain/conversation/sending';
import { conversationPath, memberPath, messagePath, organizationPath } from '@my-messages/domain/paths';
import { about } from '@my-messages/domain/testing/documents';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { create, SERVER_TIME, update, type ServerTime, type Write } from './store';

const conversation = conversationPath('clinic', 'c');
const message = messagePath('clinic', 'c', 'm');
const { conversation: whole, message: sent } = beginConversation<ServerTime>(
  about({
    chart: { id: 'chart', patientName: 'Ana Example', label: 'General care' },
    connection: { uid: 'ana', displayName: 'Ana Example', relationship: 'self' },
    staff: { uid: 'nurse', displayName: 'Nora Nurse', title: '' },
  }),
  'staff',
  { messageId: 'm', body: 'Hello' },
  SERVER_TIME,
);
const { chartLabel, ...withoutLabel } = whole;
const { lastMessage } = whole;

// The compiler is what tests here: an error that it no longer finds fails `npm run types`.
describe('a write', () => {
  it('takes what its document has', () => {
    expectTypeOf(create(conversation, whole)).toExtend<Write>();
    expect(update(conversation, { 'portal.seen': 2, 'portal.paceAt': SERVER_TIME, lastMessage })).toEqual({
      kind: 'update',
      path: 'organizations/clinic/conversations/c',
      fields: { 'portal.seen': 2, 'portal.paceAt': SERVER_TIME, lastMessage },
    });
    update(memberPath('clinic', 'nurse'), { superAdmin: true, 'notifications.email': 'none', country: null });
  });

  it('takes no field that its document does not have', () => {
    // @ts-expect-error a misspelt field
    create(conversation, { ...withoutLabel, chartLable: chartLabel });
    // @ts-expect-error one field too many
    create(conversation, { ...whole, chartLable: chartLabel });
    // @ts-expect-error misspelt within a map
    update(conversation, { lastMessage: { ...lastMessage, preveiw: '' } });
    // @ts-expect-error a misspelt field
    update(organizationPath('clinic'), { mesaging: { enabled: true } });
    // @ts-expect-error misspelt in a path
    update(conversation, { 'portal.sean': 2 });
    const surplus = { archived: true };
    // @ts-expect-error surplus in a variable
    update(conversation, surplus);
    // @ts-expect-error a computed name
    update(conversation, { [`${'portal' as string}.seen`]: 2 });
    const raw: Record<string, unknown> = {};
    // @ts-expect-error of any fields
    update(conversation, raw);
    // @ts-expect-error whose keys are ids, which may hold a dot
    update(organizationPath('clinic'), { 'messaging.locations.main': { name: 'Main', enabled: true } });
  });

  it('takes no other type', () => {
    // @ts-expect-error a text for a number
    update(conversation, { 'portal.sent': 'twelve' });
    // @ts-expect-error a text for a time
    create(message, { ...sent, sentAt: 'twelve' });
    // @ts-expect-error the time of this device
    create(message, { ...sent, sentAt: 12 });
    // @ts-expect-error not one of the words
    create(message, { ...sent, side: 'nobody' });
    // @ts-expect-error nothing for a text
    update(conversation, { subject: undefined });
  });

  it('takes no document without one of its fields', () => {
    const { sentAt, ...unsent } = sent;
    expect(sentAt).toBe(SERVER_TIME);
    // @ts-expect-error without a field
    create(message, unsent);
    // @ts-expect-error the fields of another document
    create(conversation, sent);
  });

  it('is made for a path of a document, and by nothing else', () => {
    // @ts-expect-error a path of no document
    update('organizations/clinic/conversations/c', { subject: '' });
    // @ts-expect-error a write that nothing checked
    const unchecked: Write = { kind: 'update', path: conversation, fields: { sentt: 'twelve' } };
    expect(unchecked).toBeDefined();
  });
});
