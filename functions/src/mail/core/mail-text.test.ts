import { describe, expect, it } from 'vitest';
import { expiryOf } from '../../passwords/core/password-link';
import {
  digestText,
  invitationText,
  newMessageText,
  passwordChangedText,
  passwordResetText,
  reminderText,
  testText,
  urgentText,
} from './mail-text';

const LINK = 'https://portal.example/messages/abc?x=1&y="2"&z=<3';

describe.each([
  ['the notification', newMessageText(LINK), 'Open Inbox'],
  ['the reminder', reminderText(LINK), 'Open Inbox'],
  ['the digest', digestText(LINK), 'Open Inbox'],
  ['the test', testText(LINK), 'Open your settings'],
  ['the mail about what may be urgent', urgentText(LINK), 'Open Inbox'],
  ['the mail about another password', passwordChangedText(LINK), 'Set a new password'],
  ['the reset mail', passwordResetText(LINK), 'Set a new password'],
  ['the invitation', invitationText(LINK), 'Accept invitation'],
])('%s', (_which, mail, button) => {
  it('has its link as text and as a button, escaped', () => {
    expect(mail.text).toContain(`${button}: ${LINK}`);
    expect(mail.html).toContain(
      'href="https://portal.example/messages/abc?x=1&amp;y=&quot;2&quot;&amp;z=&lt;3"',
    );
    expect(mail.html).toContain(`>${button}</a>`);
  });

  it('says the same in both forms, and at the end that nobody reads an answer', () => {
    const paragraphs = mail.text.split('\n\n').filter((paragraph) => !paragraph.includes(LINK));
    for (const paragraph of paragraphs) expect(mail.html).toContain(`>${paragraph}</p>`);
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(paragraphs.at(-1)).toMatch(/Please do not reply to this e-mail\.$/);
  });

  it('names its language and loads nothing from elsewhere', () => {
    expect(mail.html).toContain('<html lang="en">');
    expect(mail.html).not.toMatch(/<img|<script|<link|url\(/);
  });
});

it.each([newMessageText, reminderText, digestText, urgentText])(
  '%o says how such mails are switched off',
  (textOf) => {
    expect(textOf(LINK).text).toContain('You can switch these e-mails off in My Messages.');
  },
);

it('says how long its link works: an hour, of an invitation seven days', () => {
  expect(expiryOf('password-reset', 0)).toBe(3_600_000);
  expect(passwordResetText('link').text).toContain('works once, for one hour.');
  expect(expiryOf('invitation', 0)).toBe(7 * 24 * 3_600_000);
  expect(invitationText('link').text).toContain('works for 7 days.');
});
