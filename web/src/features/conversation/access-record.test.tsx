import type { AccessRow } from '@my-messages/domain/callables';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setWidth } from '../../test/browser';
import { CLINIC, Clinic, CONVERSATION, NOON, NURSE, PATIENT } from '../../test/clinic';
import { FakeFunctions } from '../../test/fake-functions';
import { renderApp } from '../../test/render-app';

const NORA = { name: 'Nora Nurse', title: 'Registered nurse' };
const ROWS: readonly AccessRow[] = [
  { at: NOON + 3, action: 'close-wait', by: null, to: null },
  { at: NOON + 2, action: 'hand-over', by: { name: 'Sam Super', title: '' }, to: NORA },
  { at: NOON, action: 'open-conversation', by: NORA, to: null },
];

const show = () => screen.findByRole('button', { name: 'Who opened it, and when' });

async function openRecord(functions: FakeFunctions, width = 1280, as = PATIENT) {
  setWidth(width);
  const clinic = new Clinic();
  clinic.conversation();
  clinic.message('message', {});
  const app = renderApp({ clinic, functions, as, at: `/messages/${CONVERSATION}` });
  await app.user.click(await screen.findByRole('button', { name: 'Who can see this?' }));
  return app;
}

describe('the record of who had to do with a conversation', () => {
  it.each([360, 1280])('is asked for by its portal user, and said in words: at %d pixels', async (width) => {
    const functions = new FakeFunctions();
    functions.answers.listAccess = { outcome: 'done', rows: ROWS, next: null };
    const { user } = await openRecord(functions, width);
    expect(functions.requests('listAccess')).toEqual([]);
    await user.click(await show());
    const list = await screen.findByRole('list', { name: 'Who opened it, and when' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^Somebody who is no longer there closed it with a note: .*2026/),
      expect.stringMatching(/^Sam Super handed it over to Nora Nurse, Registered nurse: .*2026/),
      expect.stringMatching(/^Nora Nurse, Registered nurse opened your messages: .*2026/),
    ]);
    expect(document.activeElement).toBe(list);
    expect(functions.requests('listAccess')).toEqual([
      { organizationId: CLINIC, conversationId: CONVERSATION, after: null },
    ]);
  });

  it('goes on where there is more', async () => {
    const functions = new FakeFunctions();
    functions.answers.listAccess = { outcome: 'done', rows: ROWS.slice(0, 2), next: 'line-2' };
    const { user } = await openRecord(functions);
    await user.click(await show());
    const more = await screen.findByRole('button', { name: 'Show earlier ones' });
    functions.answers.listAccess = { outcome: 'done', rows: ROWS.slice(2), next: null };
    await user.click(more);
    expect(await screen.findByText(/opened your messages/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show earlier ones' })).toBeNull();
    expect(functions.requests('listAccess')).toMatchObject([{ after: null }, { after: 'line-2' }]);
  });

  it('says that nobody has opened it yet', async () => {
    const { user } = await openRecord(new FakeFunctions());
    await user.click(await show());
    expect(await screen.findByText('No opening by the clinic is on record.')).toBeTruthy();
  });

  it('says that it did not come, and is asked for again', async () => {
    const functions = new FakeFunctions();
    functions.failWith = 'offline';
    const { user } = await openRecord(functions);
    await user.click(await show());
    expect(await screen.findByText(/This record could not be loaded/)).toBeTruthy();
    functions.failWith = null;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No opening by the clinic is on record.')).toBeTruthy();
  });

  it('is nothing that staff are offered', async () => {
    await openRecord(new FakeFunctions(), 1280, NURSE);
    expect(await screen.findByText('Nobody else in My Messages reads it.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Who opened it, and when' })).toBeNull();
  });
});
