import { expect, it } from 'vitest';
import { LIMITS } from '../limits';
import { isLogo } from './logo';

const png = (length: number) => 'data:image/png;base64,'.padEnd(length, 'A');

it.each(['data:image/png;base64,iVBORw0KGgo=', 'data:image/webp;base64,UklGRg==', png(LIMITS.logoLength)])(
  'a logo is %s',
  (text) => {
    expect(isLogo(text)).toBe(true);
  },
);

it.each([
  '',
  'https://elsewhere.example/logo.png',
  'javascript:alert(1)',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'data:text/html;base64,PGI+',
  'data:image/png;base64,',
  'data:image/png;base64,AA"onerror=',
  'data:image/png;base64,AAAA\nAAAA',
  png(LIMITS.logoLength + 1),
])('no logo is %j', (text) => {
  expect(isLogo(text)).toBe(false);
});
