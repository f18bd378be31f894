import { expect, it } from 'vitest';
import { directivesOf, headersOf, withOrigins } from './hosting';

const hosting = {
  headers: [
    {
      source: '**',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Cache-Control', value: 'no-cache' },
      ],
    },
    { source: '/assets/**', headers: [{ key: 'Cache-Control', value: 'max-age=3600' }] },
  ],
};

it('an answer has the headers of all folders that its path is in, and of two with one name the later', () => {
  expect([...headersOf(hosting, '/messages/1')]).toEqual([
    ['X-Content-Type-Options', 'nosniff'],
    ['Cache-Control', 'no-cache'],
  ]);
  expect([...headersOf(hosting, '/assets/index.js')]).toEqual([
    ['X-Content-Type-Options', 'nosniff'],
    ['Cache-Control', 'max-age=3600'],
  ]);
});

it('the local emulators are added to what may be connected to, and to nothing else', () => {
  const policy = "default-src 'none'; connect-src 'self' https://a.example; base-uri 'none'";
  const local = withOrigins(policy, ['http://127.0.0.1:9099', 'http://127.0.0.1:8080']);
  expect(local).toBe(
    "default-src 'none'; connect-src 'self' https://a.example http://127.0.0.1:9099 http://127.0.0.1:8080; base-uri 'none'",
  );
  expect(directivesOf(local).get('default-src')).toEqual(["'none'"]);
  expect(withOrigins(policy, [])).toBe(policy);
});
