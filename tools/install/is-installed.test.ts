import { expect, test } from 'vitest';
import { isInstalled } from './is-installed.mjs';

const wanted = {
  packages: {
    '': { name: 'root' },
    web: { version: '0.1.0' },
    'node_modules/@my-messages/web': { resolved: 'web', link: true },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/only-elsewhere': { version: '3.0.0', optional: true },
  },
};
const present = {
  packages: {
    web: { version: '0.1.0' },
    'node_modules/@my-messages/web': { resolved: 'web', link: true },
    'node_modules/a': { version: '1.0.0' },
  },
};

test('installed is what has every package at its version; another platform’s may be missing', () => {
  expect(isInstalled(wanted, present)).toBe(true);
});

test('not installed is what lacks one, or has another version of it', () => {
  expect(isInstalled(wanted, { packages: { web: { version: '0.1.0' } } })).toBe(false);
  const older = { ...present.packages, 'node_modules/a': { version: '0.9.0' } };
  expect(isInstalled(wanted, { packages: older })).toBe(false);
});
