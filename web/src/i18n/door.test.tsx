import { screen } from '@testing-library/react';
import i18next from 'i18next';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renderApp } from '../test/render-app';
import { en } from './en';
import { door } from './en/door';
import { addTexts } from './i18n';

const missing: string[] = [];

beforeEach(() => {
  i18next.removeResourceBundle('en', 'translation');
  addTexts(door);
  i18next.options.saveMissing = true;
  i18next.on('missingKey', (_languages, _namespace, key: string) => missing.push(key));
});

afterEach(() => {
  i18next.off('missingKey');
  i18next.options.saveMissing = false;
  addTexts(en);
  missing.length = 0;
});

it.each([
  ['/sign-in', 'Sign in'],
  ['/reset-password', 'Forgot your password?'],
  ['/set-password', 'Set a new password'],
])('%s says all that it says before anything else is fetched', async (at, heading) => {
  renderApp({ as: null, at });
  await screen.findByRole('heading', { name: heading });
  expect(missing).toEqual([]);
});

it('and so does an app whose code could not be fetched', async () => {
  renderApp({ openFails: new Error('gone') });
  await screen.findByRole('heading', { name: en.appFailed.heading });
  expect(missing).toEqual([]);
});
