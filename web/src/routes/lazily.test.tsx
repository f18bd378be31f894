import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { en } from '../i18n/en';
import { renderApp } from '../test/render-app';

vi.mock('../features/help/help-pane', () => {
  throw new Error('Only a newer app is there.');
});

it('a page whose code is there no more asks to be loaded again, and leaves what is around it', async () => {
  const reports = vi.spyOn(console, 'error').mockReturnValue();
  renderApp({ at: '/help' });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(en.appFailed.body);
  expect(screen.getByRole('button', { name: en.appFailed.reload })).toBeTruthy();
  expect(screen.queryByRole('button', { name: en.tryAgain })).toBeNull();
  expect(screen.getByRole('banner')).toBeTruthy();
  reports.mockRestore();
});
