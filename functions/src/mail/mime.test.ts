import { describe, expect, it } from 'vitest';
import { isAbout, readReport } from './core/returned-report';
import { MESSAGE_ID, REPORTS } from './testing/reports';
import { parseMime } from './mime';

async function read(raw: string) {
  const mail = await parseMime(Buffer.from(raw));
  if (mail === null) throw new Error('this was taken for no message');
  return readReport(mail);
}

describe('an address that is at fault', () => {
  it.each([
    ['postfix', '5.1.1'],
    ['postfixToCommand', '5.1.1'],
    ['exim', '5.1.1'],
    ['exchange', '5.1.10'],
    ['gmail', '5.1.1'],
    ['headersOnly', '5.2.1'],
  ] as const)('is read from a report in the shape of %s', async (shape, code) => {
    expect(await read(REPORTS[shape])).toMatchObject({ messageId: MESSAGE_ID, code });
  });

  it.each(['postfix', 'exim', 'exchange', 'gmail', 'headersOnly'] as const)(
    'is the one that the mail went to, in the shape of %s',
    async (shape) => {
      const returned = await read(REPORTS[shape]);
      if (returned === null) throw new Error('this was taken for no report');
      expect(isAbout(returned, 'Ana@example.com')).toBe(true);
      expect(isAbout(returned, 'na@example.com')).toBe(false);
    },
  );

  it('is whatever the account has where the report does not say', () => {
    expect(isAbout({ messageId: MESSAGE_ID, code: '5.1.1', to: [] }, 'ana@example.com')).toBe(true);
  });

  it.each([
    'postfixDelayed',
    'delayedForTheAddress',
    'delivered',
    'full',
    'spam',
    'putOff',
    'eximInGeneral',
    'nothingBack',
    'receiptForReport',
    'noReport',
    'autoReply',
    'cutOff',
    'noBoundary',
  ] as const)('is not told by %s', async (shape) => {
    expect(await read(REPORTS[shape])).toBeNull();
  });
});

describe('what is no message', () => {
  const deep = `Content-Type: multipart/mixed; boundary=a\r\n\r\n${Array.from(
    { length: 300 },
    (_, depth) =>
      `--${'a'.repeat(depth + 1)}\r\nContent-Type: multipart/mixed; boundary=${'a'.repeat(depth + 2)}\r\n\r\n`,
  ).join('')}`;

  it.each([
    ['nothing', ''],
    ['text alone', '\r\nHello'],
    ['more lines than a mail of its size has', `Subject: Hello\r\n${'\n'.repeat(900_000)}`],
    ['more parts in parts than anybody sends', deep],
  ])('is %s', async (_what, raw) => {
    expect(await parseMime(Buffer.from(raw))).toBeNull();
  });
});

it('a report of the largest size is read in less than two seconds, whatever its fields are', async () => {
  const long = 'a'.repeat(900_000);
  for (const [field, value] of [
    ['To: ana@example.com', `To: ${long}`],
    [`Message-ID: ${MESSAGE_ID}`, `Message-ID: ${long.replaceAll('a', '<')}`],
    ['Diagnostic-Code: ', `Diagnostic-Code: ${long.replaceAll('a', '5.')}`],
    ['This is a MIME-encapsulated message.', '\n'.repeat(19_000)],
  ] as const) {
    const began = performance.now();
    await read(REPORTS.postfix.replace(field, value));
    expect(performance.now() - began).toBeLessThan(2000);
  }
});
