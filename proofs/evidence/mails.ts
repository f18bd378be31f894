import type { Mail } from '@my-messages/domain/documents/mail';
import * as text from '../../functions/src/mail/core/mail-text';
import type { MailText } from '../../functions/src/mail/core/mail-text';
import { seedWrites } from '../../tools/seed/seed-writes';

const WRITERS: Readonly<Record<Mail['kind'], (link: string) => MailText>> = {
  'new-message': text.newMessageText,
  reminder: text.reminderText,
  urgent: text.urgentText,
  digest: text.digestText,
  test: text.testText,
  'password-changed': text.passwordChangedText,
  'password-reset': text.passwordResetText,
  invitation: text.invitationText,
};

/** Every kind of mail as it is sent, with a link. */
export const mailsWith = (link: string): readonly (readonly [kind: string, MailText])[] =>
  Object.entries(WRITERS).map(([kind, write]) => [kind, write(link)]);

/** Fields that say who somebody is, about whom, where, or what they wrote. */
const TELLING = ['name', 'displayName', 'patientName', 'label', 'title', 'subject', 'body', 'email'];

/** All that the demo data says of people, clinics and messages, by which a mail would give somebody away. */
export const tellingWords = (): readonly string[] => {
  const { directory, conversations } = seedWrites();
  const words = [...directory, ...conversations].flatMap(({ data }) =>
    Object.entries(data ?? {}).flatMap(([field, value]) =>
      TELLING.includes(field) && typeof value === 'string' && value !== '' ? [value] : [],
    ),
  );
  return [...new Set(words)];
};

/** Which of the words stand in a mail: in its subject, or in either form of its text. */
export const foundIn = ({ subject, text, html }: MailText, words: readonly string[]): readonly string[] => {
  const all = [subject, text, html].join('\n').toLowerCase();
  return words.filter((word) => all.includes(word.toLowerCase()));
};
