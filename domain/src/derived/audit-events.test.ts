import { describe, expect, it } from 'vitest';
import { parseConversation, type ConversationDoc } from '../documents/conversation';
import { parseMessage } from '../documents/message';
import { auditEventPath } from '../paths';
import { conversationDoc, messageDoc } from '../testing/documents';
import {
  audited,
  auditTarget,
  mayHaveExpired,
  planArchived,
  planDownloaded,
  planExported,
  planMessageSent,
  planOpened,
  sourceOfMessageSent,
  type PlannedAuditEvent,
} from './audit-events';

describe('sourceOfMessageSent', () => {
  it('finds again the message that a line was planned of', () => {
    const { path } = planMessageSent(
      'clinic',
      parseConversation('c1', conversationDoc()),
      parseMessage('m1', messageDoc()),
    );
    expect(sourceOfMessageSent(path.split('/').at(-1) ?? '')).toEqual({
      conversationId: 'c1',
      messageId: 'm1',
    });
  });

  it.each(['', 'message-sent_c1', 'message-sent__m1', 'other_c1_m1'])(
    'finds nothing for an id such as "%s"',
    (id) => {
      expect(sourceOfMessageSent(id)).toBeNull();
    },
  );
});

describe('what a line concerns', () => {
  const times = { fromMillis: (at: number) => ({ toMillis: () => at }) };
  const about = (event: Pick<PlannedAuditEvent['event'], 'target' | 'detail'>) =>
    audited(
      { path: auditEventPath('clinic', 'line'), event: { actorId: 'ada', action: 'role', at: 1, ...event } },
      times,
      1,
    ).data['about'];
  const nothing = { uid: null, chartId: null, conversationId: null };

  it.each([
    ['nothing, of the whole clinic', auditTarget.settings, {}, {}],
    ['a person', auditTarget.member('ana'), {}, { uid: 'ana' }],
    ['a chart', auditTarget.chart('knee'), {}, { chartId: 'knee' }],
    [
      'a chart and somebody on its care team',
      auditTarget.chart('knee'),
      { uid: 'nora' },
      { uid: 'nora', chartId: 'knee' },
    ],
    ['a connection, by its id', auditTarget.connection('knee_ana'), {}, { uid: 'ana', chartId: 'knee' }],
    [
      'a conversation',
      auditTarget.conversation('c1'),
      { chartId: 'knee' },
      { chartId: 'knee', conversationId: 'c1' },
    ],
    ['a message’s conversation', auditTarget.message('c1', 'm1'), {}, { conversationId: 'c1' }],
    [
      'nobody where the detail names none',
      auditTarget.conversation('c1'),
      { uid: null },
      { conversationId: 'c1' },
    ],
  ])('is %s', (_what, target, detail, expected) => {
    expect(about({ target, detail })).toEqual({ ...nothing, ...expected });
  });
});

describe('planOpened', () => {
  const conversation = (staff: Partial<ConversationDoc['staff']>) =>
    parseConversation('c1', conversationDoc({ staff }));
  const closed = conversation({ seenAt: null });
  const opened = conversation({ seen: 2, seenAt: 5 });

  it('tells that staff had messages on the screen, with the chart, and up to which', () => {
    expect(planOpened('clinic', closed, opened)?.event).toEqual({
      actorId: 'nurse',
      action: 'open-conversation',
      target: 'conversations/c1',
      detail: { chartId: 'chart-1', through: 2 },
      at: 5,
    });
  });

  it('tells of each opening by a line of its own, and by the same of the same', () => {
    const later = conversation({ seen: 3, seenAt: 9 });
    expect(planOpened('clinic', opened, later)?.path).not.toBe(planOpened('clinic', closed, opened)?.path);
    expect(planOpened('clinic', null, opened)?.path).toBe(planOpened('clinic', closed, opened)?.path);
  });

  it('tells of nothing else: what only moved, was handed over, or is gone', () => {
    expect(planOpened('clinic', opened, conversation({ seen: 2, seenAt: 5, archived: true }))).toBeNull();
    expect(planOpened('clinic', opened, closed)).toBeNull();
    expect(planOpened('clinic', opened, null)).toBeNull();
    const byPatient = parseConversation('c1', conversationDoc({ portal: { seen: 1, seenAt: 7 } }));
    expect(planOpened('clinic', closed, byPatient)).toBeNull();
  });
});

describe('planArchived', () => {
  const conversation = (changes: Parameters<typeof conversationDoc>[0]) =>
    parseConversation('c1', conversationDoc(changes));
  const active = conversation({});
  const archived = conversation({ staff: { archived: true } });

  it('tells who archived a conversation, and who moved it back', () => {
    expect(planArchived('clinic', active, archived, 5).map(({ event }) => event)).toEqual([
      {
        actorId: 'nurse',
        action: 'archive',
        target: 'conversations/c1',
        detail: { chartId: 'chart-1', archived: true },
        at: 5,
      },
    ]);
    const byPatient = conversation({ portal: { archived: true } });
    expect(planArchived('clinic', byPatient, active, 5)).toMatchObject([
      { event: { actorId: 'ana', detail: { archived: false } } },
    ]);
  });

  it('tells of each time, and of each of the two, by a line of its own', () => {
    const both = conversation({ staff: { archived: true }, portal: { archived: true } });
    const paths = [
      ...planArchived('clinic', active, both, 5),
      ...planArchived('clinic', active, archived, 6),
    ].map(({ path }) => path);
    expect(new Set(paths).size).toBe(3);
  });

  it('tells of nobody where a message, a handover or a closed wait brings it back, or it is new or gone', () => {
    const sent = conversation({ lastMessage: { ...active.lastMessage, id: 'another' } });
    const closed = conversation({ history: [{ kind: 'closed', at: 5, note: 'Call us.' }] });
    for (const [was, is] of [
      [archived, sent],
      [archived, closed],
      [null, archived],
      [archived, null],
      [archived, conversation({ staff: { archived: true, seen: 1 } })],
    ] as const)
      expect(planArchived('clinic', was, is, 5)).toEqual([]);
  });
});

it('a line may have gone when it is as old as the trail is kept, and not before', () => {
  const expiresAt = audited(
    {
      path: auditEventPath('clinic', 'line'),
      event: { actorId: 'ada', action: 'role', target: auditTarget.settings, detail: {}, at: 1 },
    },
    { fromMillis: (at: number) => ({ toMillis: () => at }) },
    7,
  ).data['expiresAt'] as { toMillis: () => number };
  expect(mayHaveExpired(7, expiresAt.toMillis())).toBe(true);
  expect(mayHaveExpired(7, expiresAt.toMillis() - 1)).toBe(false);
});

it('a conversation that is exported has one line for each time that the password was entered', () => {
  const exported = (since: number, now: number) =>
    planExported('clinic', { uid: 'sam', since }, { id: 'c1', chartId: 'chart-1' }, now);
  expect(exported(1, 5).event).toEqual({
    actorId: 'sam',
    action: 'export-conversation',
    target: 'conversations/c1',
    detail: { chartId: 'chart-1' },
    at: 5,
  });
  expect(exported(1, 9).path).toBe(exported(1, 5).path);
  expect(exported(2, 9).path).not.toBe(exported(1, 5).path);
});

it('a download of somebody’s own conversations has one line for each time that the password was entered, about them', () => {
  const downloaded = (since: number, now: number) => planDownloaded('clinic', { uid: 'pat', since }, now);
  expect(downloaded(1, 5).event).toEqual({
    actorId: 'pat',
    action: 'download-own',
    target: 'members/pat',
    detail: {},
    at: 5,
  });
  expect(downloaded(1, 9).path).toBe(downloaded(1, 5).path);
  expect(downloaded(2, 9).path).not.toBe(downloaded(1, 5).path);
});
