import { PAPER_COLOURS as COLOUR } from '@my-messages/domain/colours';

/** What a mail says. Nothing of it tells who wrote, about whom, what, or for which clinic. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const SWITCH_OFF = 'You can switch these e-mails off in My Messages. Please do not reply to this e-mail.';

const WHY_SO_LITTLE = 'To protect your privacy, this e-mail does not say who wrote or what it is about.';

/** Tells that there is a new message. `link` leads through sign-in to the conversation. */
export function newMessageText(link: string): MailText {
  return letter({
    subject: 'You have a new message',
    sentences: ['A new message is waiting for you in My Messages.', WHY_SO_LITTLE],
    button: 'Open Inbox',
    link,
    footer: SWITCH_OFF,
  });
}

/** Tells staff that a message may be urgent. `link` leads to the conversation. */
export function urgentText(link: string): MailText {
  return letter({
    subject: 'A message may be urgent',
    sentences: [
      'A message that waits for you in My Messages has words that may tell of an emergency.',
      WHY_SO_LITTLE,
    ],
    button: 'Open Inbox',
    link,
    footer: SWITCH_OFF,
  });
}

/** Tells that something is still unread. `link` leads to the conversation. */
export function reminderText(link: string): MailText {
  return letter({
    subject: 'A message is still waiting for you',
    sentences: ['A message in My Messages has not been read yet.', WHY_SO_LITTLE],
    button: 'Open Inbox',
    link,
    footer: SWITCH_OFF,
  });
}

/** The one mail for all that is unread. `link` leads to the inbox. */
export function digestText(link: string): MailText {
  return letter({
    subject: 'You have unread messages',
    sentences: ['There is something in My Messages that you have not read yet.', WHY_SO_LITTLE],
    button: 'Open Inbox',
    link,
    footer: SWITCH_OFF,
  });
}

/** What somebody has sent to themselves. `link` leads to their settings. */
export function testText(link: string): MailText {
  return letter({
    subject: 'This is a test',
    sentences: ['You asked for this e-mail in My Messages. That you read it means that e-mail reaches you.'],
    button: 'Open your settings',
    link,
    footer: SWITCH_OFF,
  });
}

/** Gives the link to set a new password. */
export function passwordResetText(link: string): MailText {
  return letter({
    subject: 'Set a new password',
    sentences: [
      'Somebody asked for a new password for My Messages with this e-mail address.',
      'The link works once, for one hour. If it was not you, you need not do anything.',
    ],
    button: 'Set a new password',
    link,
    footer: 'Please do not reply to this e-mail.',
  });
}

/** Tells that the password is another one. `link` leads to where a new one is asked for. */
export function passwordChangedText(link: string): MailText {
  return letter({
    subject: 'Your password was changed',
    sentences: [
      'The password for My Messages with this e-mail address was changed, and everybody who was signed in with it was signed out.',
      'If it was you, you need not do anything. If it was not you, set a new password now, and call your clinic.',
    ],
    button: 'Set a new password',
    link,
    footer: 'Please do not reply to this e-mail.',
  });
}

/** Invites somebody new. `link` leads to where they set a password, or sign in with the one they have. */
export function invitationText(link: string): MailText {
  return letter({
    subject: 'You are invited to My Messages',
    sentences: [
      'My Messages is for secure messages between a clinic and its patients. Accept the invitation to begin.',
      'The link works for 7 days. After that you can ask for a new one at the sign-in page.',
    ],
    button: 'Accept invitation',
    link,
    footer: 'If you did not expect this, you need not do anything. Please do not reply to this e-mail.',
  });
}

interface Letter {
  readonly subject: string;
  readonly sentences: readonly string[];
  readonly button: string;
  readonly link: string;
  readonly footer: string;
}

function letter({ subject, sentences, button, link, footer }: Letter): MailText {
  const text = [...sentences, `${button}: ${link}`, footer].join('\n\n');
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:${COLOUR.page};color:${COLOUR.text};font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif">
<div style="max-width:544px;margin:0 auto;background:${COLOUR.surface};border:1px solid ${COLOUR.line};border-top:5px solid ${COLOUR.accent};border-radius:12px">
<div style="padding:24px 28px">
<p style="margin:0 0 16px;font-size:15px;font-weight:bold;color:${COLOUR.accent}">My Messages</p>
<h1 style="margin:0 0 12px;font-size:23px;line-height:1.25">${escape(subject)}</h1>
${sentences.map((sentence) => `<p style="margin:0 0 12px">${escape(sentence)}</p>`).join('\n')}
<p style="margin:24px 0 4px"><a href="${escape(link)}" style="display:inline-block;padding:12px 26px;background:${COLOUR.accent};color:${COLOUR.onAccent};border-radius:8px;font-size:17px;font-weight:bold;text-decoration:none">${escape(button)}</a></p>
</div>
<p style="margin:0;padding:14px 28px 18px;border-top:1px solid ${COLOUR.line};font-size:14px;color:${COLOUR.quietText}">${escape(footer)}</p>
</div>
</body>
</html>
`;
  return { subject, text, html };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
