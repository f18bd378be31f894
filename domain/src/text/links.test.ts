import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkParts } from './links';

/** What of a text is a link, and where it leads. */
const links = (text: string) =>
  linkParts(text).flatMap(({ text: shown, href }) => (href === null ? [] : [[shown, href]]));

describe('a web address', () => {
  it.each([
    ['See https://example.org/a?b=c#d', 'https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://Example.ORG/A', 'HTTP://Example.ORG/A', 'http://example.org/A'],
    ['www.example.org/leaflet', 'www.example.org/leaflet', 'https://www.example.org/leaflet'],
    ['https://example.org:8443/x', 'https://example.org:8443/x', 'https://example.org:8443/x'],
    ['Read https://example.org.', 'https://example.org', 'https://example.org/'],
    ['Really, https://example.org/a?!', 'https://example.org/a', 'https://example.org/a'],
    ['(see https://example.org/a)', 'https://example.org/a', 'https://example.org/a'],
    ['(https://example.org/a).', 'https://example.org/a', 'https://example.org/a'],
    ['https://example.org/a_(b)', 'https://example.org/a_(b)', 'https://example.org/a_(b)'],
    ['<https://example.org/a>', 'https://example.org/a', 'https://example.org/a'],
    ['“https://example.org/a”', 'https://example.org/a', 'https://example.org/a'],
    ['请看https://example.org/a。谢谢', 'https://example.org/a', 'https://example.org/a'],
    ['https://example.org/ä', 'https://example.org/ä', 'https://example.org/%C3%A4'],
    ['https://example.org/@name', 'https://example.org/@name', 'https://example.org/@name'],
    // With a Cyrillic a.
    ['https://\u0430pple.com/id', 'https://xn--pple-43d.com/id', 'https://xn--pple-43d.com/id'],
    ['www.b\u00FCcher.example', 'www.xn--bcher-kva.example', 'https://www.xn--bcher-kva.example/'],
    ['https://ex%61mple.org/a', 'https://example.org/a', 'https://example.org/a'],
    ['https://example.org\\@evil.example', 'https://example.org', 'https://example.org/'],
  ])('in %j', (text, shown, href) => {
    expect(links(text)).toEqual([[shown, href]]);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'ftp://user@example.org/a',
    'xhttps://example.org',
    'https://user@example.org',
    'https://user:word@example.org/a',
    'https://@example.org',
    'https://good.example@evil.example/',
    'https://exam\u200Bple.org',
    'https://example.org/\u202Egnp.exe',
    'https://localhost/a',
    'http://192.168.0.1/a',
    'http://3232235777',
    'https://',
    'www.',
    'www.example',
    'wwww.example.org',
    'example.org',
    'Take it in the morning.Then rest',
  ])('is none in %j', (text) => {
    expect(links(text)).toEqual([]);
  });
});

describe('an e-mail address', () => {
  it.each([
    ['Write to nora.nurse+a@mail.example.org.', 'nora.nurse+a@mail.example.org'],
    ['(mailto:nora@example.org)', 'nora@example.org'],
  ])('in %j', (text, address) => {
    expect(links(text)).toEqual([[address, `mailto:${address}`]]);
  });

  it.each([
    'nora@localhost',
    '@example.org',
    'n\u00F6ra@example.org',
    'a@b@example.org',
    'nora@example.or\u0261',
  ])('is none in %j', (text) => {
    expect(links(text)).toEqual([]);
  });
});

describe('a telephone number', () => {
  it.each([
    ['Call 312-555-0142.', '312-555-0142', 'tel:3125550142'],
    ['Call:312.555.0142', '312.555.0142', 'tel:3125550142'],
    ['(312) 555-0142, please', '(312) 555-0142', 'tel:3125550142'],
    ['(call (312)555-0142)', '(312)555-0142', 'tel:3125550142'],
    ['1-312-555-0142', '1-312-555-0142', 'tel:13125550142'],
    ['312-555-0142 ext. 23', '312-555-0142 ext. 23', 'tel:3125550142;ext=23'],
    ['+44 20 7946 0018', '+44 20 7946 0018', 'tel:+442079460018'],
    ['+44 (0)20 7946 0018', '+44 (0)20 7946 0018', 'tel:+442079460018'],
    ['+13125550142', '+13125550142', 'tel:+13125550142'],
    ['020 7946 0018', '020 7946 0018', 'tel:02079460018'],
    ['030/23125 014', '030/23125 014', 'tel:03023125014'],
    ['01 23 45 67 89', '01 23 45 67 89', 'tel:0123456789'],
    ['01.23.45.67.89', '01.23.45.67.89', 'tel:0123456789'],
    ['(02) 9876 5432', '(02) 9876 5432', 'tel:0298765432'],
    ['at 10:30 312-555-0142', '312-555-0142', 'tel:3125550142'],
  ])('in %j', (text, shown, href) => {
    expect(links(text)).toEqual([[shown, href]]);
  });

  it.each([
    [
      'dates',
      '01/02/2026, 2026-01-15, 15.01.2026, 01/02/2026 12, 05-06-1978 12, 01-02-2026 0900, 2026-01-15T10:30',
    ],
    ['times', '08:30-12:45, 08.30 12.45 17, 10:30'],
    ['doses', '0.5 mg, 500-1000 mg, 250-500-1000 mg, 1 000 000 IU, 0.25 0.50 0.75 1, 2.5-5.0, 81mg'],
    ['figures', '120/80, 98.6, 3125550142, 1,312-555-0142, 7.35-7.45, 2019 2020 2021, 4111 1111 1111 1111'],
    ['numbers of records', 'MRN 312-555-0142, MRN: 00123456, ID 312 555 0142, NHS number 485 777 3456'],
    ['longer ones', 'A312-555-0142, 312-555-0142-77, 312-555-0142x, #312-555-0142, 312-555-01429'],
    ['what nobody has', '123-456-7890, 312-155-0142, 911, 988, +1, +5-10'],
  ])('is none among %s', (_, text) => {
    expect(links(text)).toEqual([]);
  });
});

it('a text stays whole and in order around its links', () => {
  const text = 'Call 312-555-0142,\nor see (www.example.org) – Nora <nora@example.org>';
  expect(
    linkParts(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
  expect(links(text)).toHaveLength(3);
});

it('only leads where it may, loses no words, and takes no time, whatever is written', () => {
  const piece = fc.constantFrom(
    ...[
      'http',
      's',
      '://',
      'www.',
      'a',
      'é',
      '.',
      'com',
      '@',
      ':',
      '/',
      '(',
      ')',
      ' ',
      '+',
      '0',
      '312',
      '-',
      '\\',
    ],
    ...['javascript:', 'data:', '\u202E', '\u200B', '%', '?', '#', '\n', 'ext'],
  );
  const written = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(written, (text) => {
      const parts = linkParts(text);
      for (const { href } of parts) {
        if (href !== null)
          expect(href).toMatch(
            /^(?:https?:\/\/[^@/]+(?:\/|$)|mailto:[^@]+@[a-z0-9.-]+$|tel:\+?\d+(?:;ext=\d+)?$)/i,
          );
      }
      expect(parts.filter(({ href }) => href === null).every((part) => text.includes(part.text))).toBe(true);
    }),
  );
  const long = [
    '1 '.repeat(5000),
    '('.repeat(10_000),
    'a.'.repeat(5000),
    `a@${'a.'.repeat(5000)}`,
    `https://a.co/${')'.repeat(10_000)}`,
  ];
  const begun = Date.now();
  for (const text of long) linkParts(text);
  expect(Date.now() - begun).toBeLessThan(2000);
});
