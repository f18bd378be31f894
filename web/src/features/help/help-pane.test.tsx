import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const topics = () => screen.findAllByRole('heading', { level: 2 });

describe('help', () => {
  it('is in the account’s menu, and takes portal users through what they can do, emergencies first', async () => {
    const { user, path } = renderApp({ as: PATIENT });
    await user.click(await screen.findByRole('button', { name: 'Account' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Help' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Help' })).toBeTruthy();
    expect(path()).toBe('/help');
    expect(document.title).toBe('Help · My Messages');
    const main = within(screen.getByRole('main'));
    expect(await main.findByText(/If you are in danger/)).toBeTruthy();
    expect((await topics()).map(({ textContent }) => textContent)).toEqual([
      'Write to your care team',
      'Find a message',
      'Archive',
      'Drafts',
      'Mail about new messages',
      'Print a conversation',
      'On a computer that others use',
      'Talk to somebody instead',
    ]);
  });

  it('tells staff what is theirs, with the keys', async () => {
    renderApp({ as: NURSE, at: '/help' });
    expect((await topics()).map(({ textContent }) => textContent)).toEqual([
      'Whom you can write to',
      'Saved answers',
      'Find a message',
      'Archive',
      'Drafts',
      'Whether it was opened',
      'Print a conversation',
      'Keys',
    ]);
    expect(screen.queryByText(/If you are in danger/)).toBeNull();
  });
});
