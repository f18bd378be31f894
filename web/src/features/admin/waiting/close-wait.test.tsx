import type { CloseWait } from '@my-messages/domain/callables';
import { LIMITS } from '@my-messages/domain/limits';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ADMIN, AdminClinic } from '../../../test/admin-clinic';
import { CLINIC } from '../../../test/clinic';
import { FakeFunctions } from '../../../test/fake-functions';
import { renderApp } from '../../../test/render-app';
import { waitingRow } from '../../../test/waiting-row';

type Asked = Pick<typeof screen, 'getByRole'>;

const OPEN = 'Close with a note: Pat Example, General care';

async function open(row = waitingRow()) {
  const functions = new FakeFunctions();
  functions.answers.listWaiting = { outcome: 'done', rows: [row], next: null };
  const view = renderApp({ clinic: new AdminClinic(), at: '/settings/waiting', as: ADMIN, functions });
  const dialog = async () => {
    await view.user.click(await screen.findByRole('button', { name: OPEN }));
    return within(await screen.findByRole('dialog', { name: 'Close without an answer?' }));
  };
  return { ...view, functions, dialog, asked: await dialog() };
}

const field = (asked: Asked) => asked.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const close = (asked: Asked) => asked.getByRole('button', { name: 'Close' });

it('says to whom, begins with a text, and sends what was made of it', async () => {
  const { user, functions, asked } = await open();
  expect(asked.getByText(/Pat Example and Nora Nurse read your note/)).toBeTruthy();
  expect(asked.queryByText(/emergency/)).toBeNull();
  expect(document.activeElement).toBe(field(asked));
  expect(field(asked).value).toMatch(/^Nora Nurse cannot answer here any more\. Please write/);
  await user.clear(field(asked));
  await user.type(field(asked), ' Please call us. ');
  functions.answers.listWaiting = { outcome: 'done', rows: [], next: null };
  await user.click(close(asked));
  expect(await screen.findByText('Nobody waits for an answer.')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(functions.requests('closeWait')).toEqual([
    { organizationId: CLINIC, conversationId: 'conversation00000001', note: 'Please call us.' },
  ]);
});

it('warns where words may tell of an emergency', async () => {
  const { asked } = await open(waitingRow({ urgent: true }));
  expect(asked.getByText(/may tell of an emergency/)).toBeTruthy();
});

it.each([
  ['nothing', ''],
  ['too much', 'x'.repeat(LIMITS.closingNoteLength + 1)],
])('asks for a note where there is %s', async (_what, text) => {
  const { user, functions, asked } = await open();
  await user.clear(field(asked));
  if (text !== '') await user.click(field(asked));
  if (text !== '') await user.paste(text);
  await user.click(close(asked));
  expect(asked.getByText('Enter what they are to read, at most 500 characters.')).toBeTruthy();
  expect(document.activeElement).toBe(field(asked));
  expect(functions.requests('closeWait')).toEqual([]);
});

it('keeps what was typed when it fails, says why, and still has it when it is asked again', async () => {
  const { user, functions, asked, dialog } = await open();
  await user.type(field(asked), ' Soon.');
  functions.failWith = 'offline';
  await user.click(close(asked));
  expect((await asked.findByRole('alert')).textContent).toMatch(
    /could not be closed.*still here.*connection/i,
  );
  expect(field(asked).value).toMatch(/Soon\.$/);
  await user.click(asked.getByRole('button', { name: 'Let it wait' }));
  functions.failWith = null;
  expect(field(await dialog()).value).toMatch(/Soon\.$/);
});

it.each<[Exclude<CloseWait['response']['outcome'], 'done'>, RegExp]>([
  ['not-allowed', /may not close this/],
  ['not-waiting', /Nobody waits here any more/],
  ['too-many', /too often/],
])('says why the server refuses it: %s', async (outcome, words) => {
  const { user, functions, asked } = await open();
  functions.answers.closeWait = { outcome };
  await user.click(close(asked));
  expect((await asked.findByRole('alert')).textContent).toMatch(words);
});

it('asks for the list anew where nobody waited any more', async () => {
  const { user, functions, asked } = await open();
  functions.answers.closeWait = { outcome: 'not-waiting' };
  await user.click(close(asked));
  await asked.findByRole('alert');
  await user.click(asked.getByRole('button', { name: 'Let it wait' }));
  await waitFor(() => {
    expect(functions.requests('listWaiting')).toHaveLength(2);
  });
});
