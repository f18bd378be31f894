import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CHART, Clinic, CONVERSATION, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const said = /^E-mail does not reach Pat Example/;

function open(as: typeof NURSE, at: string, mailRefused: boolean) {
  const clinic = new Clinic();
  clinic.connect(CHART, PATIENT, { mailRefused });
  clinic.conversation({});
  clinic.message('m1', { number: 1, body: 'Hello there' });
  renderApp({ clinic, at, as });
}

it('staff are told in the conversation that mail does not reach the other', async () => {
  open(NURSE, `/messages/${CONVERSATION}`, true);
  expect(await screen.findByText(said)).toBeTruthy();
});

it('staff are told at the chart, too', async () => {
  open(NURSE, `/charts/${CHART}`, true);
  expect(await screen.findByText(said)).toBeTruthy();
});

it.each([
  ['staff, where mail arrives', NURSE, false],
  ['the person themselves: they are told elsewhere', PATIENT, true],
])('not %s', async (_who, as, refused) => {
  open(as, `/messages/${CONVERSATION}`, refused);
  await screen.findByText('Hello there');
  expect(screen.queryByText(said)).toBeNull();
});
