import { DocumentError } from '@my-messages/domain/documents/document';
import { parseProblem } from '@my-messages/domain/documents/problem';
import { parseMail, PENDING } from '@my-messages/domain/documents/mail';
import { describe, expect, it } from 'vitest';
import { isWorthAnotherTry, planEventProblem, planMailProblem, retryTarget } from './problem';

const HOUR = 3_600_000;
const NOW = 100 * HOUR;
const about = {
  trigger: 'onMessageCreated',
  organizationId: 'clinic',
  target: 'organizations/clinic/conversations/c/messages/m',
  since: NOW,
};
const malformed = new DocumentError('messages', 'm', 'body');

describe('an event that failed', () => {
  it('comes again for half a day, but for what is malformed', () => {
    expect(isWorthAnotherTry(about, new Error('busy'), NOW)).toBe(true);
    expect(isWorthAnotherTry(about, new Error('busy'), NOW + 11 * HOUR)).toBe(true);
    expect(isWorthAnotherTry(about, new Error('busy'), NOW + 12 * HOUR)).toBe(false);
    expect(isWorthAnotherTry(about, malformed, NOW)).toBe(false);
  });

  it('is told by ids and the place of the fault, under one id for one step', () => {
    const planned = planEventProblem(about, 'search', malformed, NOW + 1);
    expect(planned?.path).toBe(
      'organizations/clinic/problems/search_organizations_clinic_conversations_c_messages_m',
    );
    expect(parseProblem('p', planned?.problem)).toMatchObject({
      kind: 'event',
      step: 'search',
      code: 'malformed messages body',
      since: NOW,
      at: NOW + 1,
    });
    expect(planEventProblem(about, 'audit', malformed, NOW)?.path).not.toBe(planned?.path);
  });

  it('never tells what an error says, which may hold words of a patient', () => {
    const error = new TypeError('cannot read "my knee hurts"');
    expect(planEventProblem(about, 'mail', error, NOW)?.problem.code).toBe('TypeError');
    expect(planEventProblem(about, 'mail', 'my knee hurts', NOW)?.problem.code).toBe('unknown');
  });
});

describe('a mail', () => {
  const mail = (changes: object) =>
    parseMail('m1', {
      kind: 'invitation',
      organizationId: 'clinic',
      recipientId: 'ana',
      queuedAt: NOW,
      delivery: { ...PENDING, attempts: 3, ...changes },
    });

  it('that was given up is told with its code', () => {
    expect(planMailProblem(mail({ state: 'ERROR', error: '550/5.1.1' }), NOW + 1)).toEqual({
      path: 'organizations/clinic/problems/mail_m1',
      problem: {
        kind: 'mail',
        step: 'invitation',
        target: 'mail/m1',
        code: '550/5.1.1',
        attempts: 3,
        personId: 'ana',
        again: false,
        since: NOW,
        at: NOW + 1,
      },
    });
  });

  it('that waits or was sent is no problem, and one of no clinic is told to none', () => {
    expect(planMailProblem(mail({ state: 'RETRY', error: '451' }), NOW)).toBeNull();
    expect(planMailProblem(mail({ state: 'SUCCESS' }), NOW)).toBeNull();
    const delivery = { ...PENDING, state: 'ERROR', error: '550' };
    const reset = parseMail('m2', { kind: 'password-reset', recipientId: 'ana', queuedAt: NOW, delivery });
    expect(planMailProblem(reset, NOW)).toBeNull();
  });
});

it('what it is about can be tried again where it is a mail, or of the same clinic a member, a conversation or a message', () => {
  const about = (target: string) => retryTarget('clinic', { target });
  expect(about('mail/m1')).toEqual({ kind: 'mail', mailId: 'm1' });
  expect(about('organizations/clinic/conversations/c')).toEqual({
    kind: 'conversation',
    conversationId: 'c',
  });
  expect(about('organizations/clinic/conversations/c/messages/m')).toEqual({
    kind: 'message',
    conversationId: 'c',
    messageId: 'm',
  });
  expect(about('organizations/other/conversations/c')).toBeNull();
  expect(about('organizations/clinic/members/ana')).toEqual({ kind: 'member', uid: 'ana' });
  expect(about('organizations/clinic/members/ana/drafts/d')).toBeNull();
  expect(about('organizations/clinic/charts/knee')).toBeNull();
  expect(about('organizations/clinic/conversations/c/others/m')).toBeNull();
});
