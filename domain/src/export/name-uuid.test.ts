import { expect, it } from 'vitest';
import { nameUuid } from './name-uuid';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

// What another implementation of RFC 9562 makes of the same: within a block of the hash, at its end, and over several.
it.each([
  ['', '4ebd0208-8328-5d69-8c44-ec50939c0967'],
  ['www.example.com', '2ed6657d-e927-568b-95e1-2665a8aea6a2'],
  ['Zoë schreibt 日本 😀', '0393b1ed-e314-594c-9d6d-22035c4b1bae'],
  ['a'.repeat(39), '5824f981-4282-59d4-9716-acb6d741350e'],
  ['a'.repeat(40), '39f39c20-db47-5131-8879-62f8f67f9014'],
  ['a'.repeat(47), '660c273c-8a00-5941-b6f4-8d0afed88966'],
  ['a'.repeat(48), '7280cc42-274a-5c4a-91fc-ae23f853eeb7'],
  ['a'.repeat(200), 'fe30bfa6-ef90-59b3-b108-118411d0f0ab'],
])('of %j is the standard’s', (name, uuid) => {
  expect(nameUuid(DNS, name)).toBe(uuid);
});
