/** Mails as they come to a return address, in the shapes of those who write them. */

export const MESSAGE_ID = '<0123456789abcdef0123456789abcdef@portal.example>';

const lines = (...all: readonly string[]) => all.join('\r\n');

/** The header of a mail of ours. */
const OURS = lines(
  'Received: from portal.example by relay.example; Mon, 12 Jan 2026 08:00:01 +0000',
  'From: My Messages <no-reply@portal.example>',
  'To: ana@example.com',
  'Subject: You have a new message',
  `Message-ID: ${MESSAGE_ID}`,
  'Auto-Submitted: auto-generated',
  'Content-Type: text/plain; charset=utf-8',
);
const WHOLE = lines(OURS, '', 'Message-ID: <in-the-text@portal.example>', '');

/** A report with its parts: what people read, the status, and what came back. */
const report = (...parts: readonly string[]) =>
  lines(
    'Return-Path: <>',
    'From: Mail Delivery System <mailer-daemon@relay.example>',
    'To: no-reply@portal.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Message-ID: <of-the-report@relay.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="=_cut"',
    '',
    'This is a MIME-encapsulated message.',
    ...parts.map((part) => lines('', '--=_cut', part)),
    '',
    '--=_cut--',
    '',
  );

const part = (contentType: string, ...content: readonly string[]) =>
  lines(`Content-Type: ${contentType}`, '', ...content);

const READ = part('text/plain; charset=us-ascii', 'Your mail to <ana@example.com> could not be delivered.');
const back = part('message/rfc822', WHOLE);

const postfixStatus = (action: string, status: string, diagnostic: string) =>
  part(
    'message/delivery-status',
    'Reporting-MTA: dns; relay.example',
    'X-Postfix-Queue-ID: 4dPq1V2k0Tz1',
    'X-Postfix-Sender: rfc822; no-reply@portal.example',
    'Arrival-Date: Mon, 12 Jan 2026 08:00:01 +0000 (UTC)',
    '',
    'Final-Recipient: rfc822; ana@example.com',
    'Original-Recipient: rfc822;ana@example.com',
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mx.example.com',
    `Diagnostic-Code: smtp; ${diagnostic}`,
  );
const postfix = (action: string, status: string, diagnostic = `550 ${status} said the other server`) =>
  report(READ, postfixStatus(action, status, diagnostic), back);

export const REPORTS = {
  postfix: postfix('failed', '5.1.1', '550 5.1.1 <ana@example.com>: Recipient address rejected'),
  /** As it gives it to a command: with the first line of a mailbox file, and lines as the system has them. */
  postfixToCommand: `From MAILER-DAEMON  Mon Jan 12 08:00:02 2026\n${postfix('failed', '5.1.1').replaceAll('\r', '')}`,
  postfixDelayed: postfix('delayed', '4.4.1', 'connect to mx.example.com: Connection timed out'),
  delayedForTheAddress: postfix('delayed', '5.1.1'),
  delivered: postfix('delivered', '2.1.5'),
  full: postfix('failed', '5.2.2', '552 5.2.2 mailbox over quota'),
  spam: postfix('failed', '5.7.1', '554 5.7.1 rejected, see 5.1.1 of our rules'),
  putOff: postfix('failed', '4.1.1'),

  /** Names nothing in particular, and quotes the other server; the first of its recipients got the mail. */
  exim: report(
    READ,
    part(
      'message/delivery-status',
      'Reporting-MTA: dns; mail.relay.example',
      '',
      'Action: delivered',
      'Final-Recipient: rfc822;other@example.com',
      'Status: 2.0.0',
      '',
      'Action: failed',
      'Final-Recipient: rfc822;ana@example.com',
      'Status: 5.0.0',
      'Remote-MTA: dns; mx.example.com',
      'Diagnostic-Code: smtp; [192.5.1.2] 550-5.1.1 The account does',
      '  not exist',
    ),
    part('text/rfc822-headers', OURS),
  ),
  eximInGeneral: postfix('failed', '5.0.0', '[192.5.1.2] 550 no such thing'),

  /** A mail in two languages of text, fields in another order, and addresses written twice. */
  exchange: report(
    lines(
      'Content-Type: multipart/alternative; boundary="inner"',
      '',
      '--inner',
      part('text/plain; charset="us-ascii"', 'Your message to ana@example.com couldn’t be delivered.'),
      '--inner',
      part('text/html; charset="us-ascii"', '<p>ana@example.com was not found.</p>'),
      '--inner--',
    ),
    part(
      'message/delivery-status',
      'Reporting-MTA: dns;AM0PR01.prod.outlook.example',
      'Received-From-MTA: dns;relay.example',
      '',
      'Final-Recipient: rfc822;ana@example.com',
      'Action: Failed',
      'Status: 5.1.10 (recipient not found)',
      'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound',
    ),
    part('message/rfc822', WHOLE.replace('To: ana@example.com', 'To: "ana@example.com" <Ana@Example.com>')),
  ),

  gmail: report(
    lines(
      'Content-Type: multipart/related; boundary="rel"',
      '',
      '--rel',
      part('text/html; charset="UTF-8"', '<p>Address not found</p><img src="cid:icon.png">'),
      '--rel',
      'Content-Type: image/png; name="icon.png"',
      'Content-Transfer-Encoding: base64',
      'Content-ID: <icon.png>',
      '',
      'iVBORw0KGgo=',
      '--rel--',
    ),
    part(
      'message/delivery-status',
      'Reporting-MTA: dns; googlemail.example',
      'Arrival-Date: Mon, 12 Jan 2026 00:00:02 -0800 (PST)',
      'X-Original-Message-ID: <another@portal.example>',
      '',
      'Final-Recipient: rfc822; ana@example.com',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist.',
      ' 550 5.1.1 Please try double-checking the address.',
      'Last-Attempt-Date: Mon, 12 Jan 2026 00:00:03 -0800 (PST)',
    ),
    back,
  ),

  /** Sends the header back, folded, and with an encoding. */
  headersOnly: report(
    READ,
    postfixStatus('failed', '5.2.1', '550 5.2.1 account disabled'),
    lines(
      'Content-Type: text/rfc822-headers',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      OURS.replace('Message-ID: ', 'Message-ID:\r\n ').replace('abcdef@', 'abcdef=40'),
    ),
  ),
  nothingBack: report(READ, postfixStatus('failed', '5.1.1', '550 5.1.1 unknown')),
  /** That a mail was seen; what was seen is a report. */
  receiptForReport: report(
    READ,
    part('message/disposition-notification', 'Disposition: automatic-action; displayed'),
    part('message/rfc822', postfix('failed', '5.1.1').replaceAll('=_cut', '=_inner')),
  ),
  /** What somebody else sends on as a mail of theirs, with all that a report has. */
  noReport: postfix('failed', '5.1.1').replace('multipart/report', 'multipart/mixed'),
  autoReply: lines(
    'From: Ana <ana@example.com>',
    'To: no-reply@portal.example',
    'Subject: Away',
    'Auto-Submitted: auto-replied',
    `In-Reply-To: ${MESSAGE_ID}`,
    'Content-Type: text/plain',
    '',
    'Action: failed',
    'Status: 5.1.1',
    '',
  ),
  cutOff: postfix('failed', '5.1.1').split('Remote-MTA')[0] ?? '',
  noBoundary: postfix('failed', '5.1.1').replace('boundary="=_cut"', 'charset=us-ascii'),
};
