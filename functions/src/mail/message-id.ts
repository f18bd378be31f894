import { createHash } from 'node:crypto';

/**
 * The Message-ID of a mail of the outbox: the same for every try, so that a mailbox can tell a repeat. A digest,
 * because the ids of organizations, which may speak of the clinic, are part of the outbox's ids.
 */
export function messageIdOf(mailId: string, appUrl: string): string {
  const digest = createHash('sha256').update(mailId).digest('hex').slice(0, 32);
  return `<${digest}@${new URL(appUrl).hostname}>`;
}
