import { expect, it } from 'vitest';
import { LIMITS } from '../limits';
import { isLogo } from './logo';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base64 = (bytes: readonly number[]) => {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = bits.match(/.{1,6}/g) ?? [];
  const text = letters.map((six) => ALPHABET[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
};
const picture = (kind: string, bytes: readonly number[]) => `data:image/${kind};base64,${base64(bytes)}`;
const bytesOf = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const PNG = bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
const webp = (size: string) => bytesOf(`RIFF${size}WEBP`);
const png = picture('png', [...PNG, 0, 0]);
const ofLength = (length: number) => png.padEnd(length, 'A');

it.each([
  png,
  picture('png', PNG),
  ofLength(LIMITS.logoLength),
  picture('webp', webp('\0\0\0\0')),
  picture('webp', webp('\x1a\0\0\0')),
  picture('webp', [...webp('\xff\xff\xff\xff'), ...bytesOf('VP8L')]),
])('a logo is %s', (text) => {
  expect(isLogo(text)).toBe(true);
});

it.each([
  '',
  'https://elsewhere.example/logo.png',
  'javascript:alert(1)',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'data:text/html;base64,PGI+',
  'data:image/png;base64,',
  `${png}"onerror=`,
  `${png}AAAA\nAAAA`,
  ofLength(LIMITS.logoLength + 1),
])('no logo is %j', (text) => {
  expect(isLogo(text)).toBe(false);
});

it.each([
  ['png', webp('\x1a\0\0\0')],
  ['png', bytesOf('<svg onload="alert(1)"/>')],
  ['webp', PNG],
])('a %s with what another file begins with is no logo', (kind, bytes) => {
  expect(isLogo(picture(kind, bytes))).toBe(false);
});

it.each([
  ['png', PNG, [0, 16]],
  ['webp', webp('\x1a\0\0\0'), [0, 4]],
  ['webp', webp('\x1a\0\0\0'), [8, 12]],
] as const)('no bit of what every %s begins with may be another', (kind, bytes, [from, until]) => {
  for (let bit = from * 8; bit < until * 8; bit += 1) {
    const other = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    expect(isLogo(picture(kind, other)), `bit ${String(bit)}`).toBe(false);
  }
});
