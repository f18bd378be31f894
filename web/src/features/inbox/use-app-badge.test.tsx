import { unreadTotalsPath } from '@my-messages/domain/paths';
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { CLINIC, Clinic, NOON, NURSE } from '../../test/clinic';
import { renderApp } from '../../test/render-app';
import { showAppBadge } from '../../ui/app-badge';

vi.mock('../../ui/app-badge', () => ({ showAppBadge: vi.fn(() => Promise.resolve()) }));

const shown = () => vi.mocked(showAppBadge).mock.calls.at(-1)?.[0];
const shows = (count: number) =>
  waitFor(() => {
    expect(shown()).toBe(count);
  });

const count = (clinic: Clinic, unreadConversations: number) => {
  act(() => {
    clinic.store.set(unreadTotalsPath(CLINIC, NURSE.uid), {
      unreadMessages: 2 * unreadConversations,
      unreadConversations,
      asOf: NOON,
    });
  });
};

beforeEach(() => {
  vi.mocked(showAppBadge).mockClear();
});

it('the icon of the app shows how many conversations are unread, and nothing once somebody has left', async () => {
  const clinic = new Clinic();
  count(clinic, 3);
  const { user } = renderApp({ clinic, as: NURSE });
  await shows(3);
  count(clinic, 0);
  await shows(0);
  count(clinic, 2);
  await shows(2);
  await user.click(await screen.findByRole('button', { name: 'Account' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  await shows(0);
});
