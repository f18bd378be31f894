import type { HandOver, WaitingRow } from '@my-messages/domain/callables';
import { organizationPath } from '@my-messages/domain/paths';
import { organizationDoc } from '@my-messages/domain/testing/documents';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AdminClinic, asking, renderSettings } from '../../../test/admin-clinic';
import { CHART, CLINIC, DOCTOR, NURSE, PATIENT } from '../../../test/clinic';
import { waitingRow } from '../../../test/waiting-row';

const PERSON = `/people/${NURSE.uid}`;
const OTHER_CHART = 'chart-of-nobody-else';
const SECOND = waitingRow({ id: 'conversation00000002', portalUserName: 'Gus Guardian' });

const list = (...rows: WaitingRow[]) => ({ outcome: 'done', rows, next: null }) as const;
const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }));

function open(page: string, rows: readonly WaitingRow[], clinic = new AdminClinic()) {
  const view = renderSettings(page, clinic);
  view.functions.answers.listWaiting = list(...rows);
  return view;
}

async function deactivating(...rows: readonly WaitingRow[]) {
  const view = open(PERSON, rows);
  await view.user.click(await screen.findByRole('button', { name: 'Deactivate' }));
  return { ...view, question: await dialog('Deactivate this person?') };
}

const waits = (question: Pick<typeof screen, 'findByText'>) => question.findByText(/First see to who waits/);

describe('while somebody waits for them', () => {
  it('nobody is deactivated; each who waits is handed over, and then they can be', async () => {
    const { user, functions, asked, question } = await deactivating(waitingRow(), SECOND);
    const said = await waits(question);
    expect(question.getAllByRole('listitem')).toHaveLength(2);
    expect(question.queryByRole('button', { name: 'Deactivate' })).toBeNull();
    await user.click(question.getByRole('button', { name: 'Hand over: Pat Example, General care' }));
    const whom = await dialog('Hand this conversation over?');
    await user.click(await whom.findByRole('radio', { name: DOCTOR.name }));
    functions.answers.listWaiting = list(SECOND);
    await user.click(whom.getByRole('button', { name: 'Hand over' }));
    await waitFor(() => {
      expect(question.getAllByRole('listitem')).toHaveLength(1);
    });
    expect(document.activeElement).toBe(said);
    await user.click(question.getByRole('button', { name: 'Close with a note: Gus Guardian, General care' }));
    functions.answers.listWaiting = list();
    await user.click((await dialog('Close without an answer?')).getByRole('button', { name: 'Close' }));
    expect((await question.findByText('Nobody waits for their answer any more.')) === said).toBe(true);
    expect(document.activeElement).toBe(said);
    expect(asked()).toEqual([]);
    await user.click(question.getByRole('button', { name: 'Deactivate' }));
    await screen.findByText('Saved');
    expect(asked()).toEqual(asking({ kind: 'activity', uid: NURSE.uid, active: false }));
    expect(functions.requests('listWaiting')[0]).toEqual({
      ...{ organizationId: CLINIC, staffId: NURSE.uid, chartId: null, after: null },
    });
  });

  it('who must not get in any more is deactivated at once', async () => {
    const { user, asked, question } = await deactivating(waitingRow());
    await waits(question);
    await user.click(question.getByRole('button', { name: 'Deactivate at once' }));
    await screen.findByText('Saved');
    expect(asked()).toEqual(asking({ kind: 'activity', uid: NURSE.uid, active: false, atOnce: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('nobody loses the role', async () => {
    const { user } = open(PERSON, [waitingRow()]);
    await user.click(await screen.findByRole('switch', { name: 'Available for portal messages' }));
    const question = await dialog(`Take this role from ${NURSE.name}?`);
    await waits(question);
    expect(question.queryByRole('button', { name: 'Take the role' })).toBeNull();
    await user.click(question.getByRole('button', { name: 'Cancel' }));
    const role = screen.getByRole<HTMLInputElement>('switch', { name: 'Available for portal messages' });
    expect(role.checked).toBe(true);
  });

  it('nobody is taken off the care team, by what waits about this chart alone', async () => {
    const { user, functions } = open(`/charts/${CHART}`, [waitingRow()]);
    await user.click(await screen.findByRole('button', { name: `Remove ${NURSE.name} from the care team` }));
    const question = await dialog(`Remove ${NURSE.name} from the care team?`);
    await waits(question);
    expect(question.queryByRole('button', { name: 'Remove' })).toBeNull();
    expect(functions.requests('listWaiting')).toEqual([
      { organizationId: CLINIC, staffId: NURSE.uid, chartId: CHART, after: null },
    ]);
  });
});

describe('nobody is asked for', () => {
  it('where the care team is not needed to answer', async () => {
    const clinic = new AdminClinic();
    const { messaging } = organizationDoc();
    clinic.store.set(organizationPath(CLINIC), {
      ...organizationDoc(),
      messaging: { ...messaging, recipientPolicy: 'selected-users' },
    });
    const { user, functions } = open(`/charts/${CHART}`, [waitingRow()], clinic);
    await user.click(await screen.findByRole('button', { name: `Remove ${NURSE.name} from the care team` }));
    const question = await dialog(`Remove ${NURSE.name} from the care team?`);
    expect(question.getByRole('button', { name: 'Remove' })).toBeTruthy();
    expect(functions.requests('listWaiting')).toEqual([]);
  });

  it('where a portal user is deactivated', async () => {
    const { user, functions } = open(`/people/${PATIENT.uid}`, [waitingRow()]);
    await user.click(await screen.findByRole('button', { name: 'Deactivate' }));
    const question = await dialog('Deactivate this person?');
    expect(question.getByRole('button', { name: 'Deactivate' })).toBeTruthy();
    expect(functions.requests('listWaiting')).toEqual([]);
  });
});

it('is looked for first, and said when it could not be: the server refuses it then, in words', async () => {
  const view = open(PERSON, []);
  await screen.findByRole('button', { name: 'Deactivate' });
  const release = view.functions.hold();
  view.functions.failWith = 'offline';
  await view.user.click(screen.getByRole('button', { name: 'Deactivate' }));
  const question = await dialog('Deactivate this person?');
  expect(question.getByText('Looking who waits for their answer…')).toBeTruthy();
  expect(question.queryByRole('button', { name: 'Deactivate' })).toBeNull();
  release();
  expect((await question.findByRole('alert')).textContent).toMatch(/could not be loaded/);
  view.functions.failWith = null;
  view.functions.answers.administer = { outcome: 'waiting' };
  await view.user.click(question.getByRole('button', { name: 'Deactivate' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Somebody waits for an answer of theirs/);
});

describe('all who wait', () => {
  async function handingAll(...outcomes: HandOver['response']['outcome'][]) {
    const elsewhere = waitingRow({ id: 'conversation00000003', chartId: OTHER_CHART, chartLabel: 'Knee' });
    const view = await deactivating(waitingRow(), SECOND, elsewhere);
    const { user, functions, question, clinic } = view;
    clinic.chart(OTHER_CHART, { label: 'Knee', careTeamIds: [NURSE.uid] });
    Object.defineProperty(functions.answers, 'handOver', {
      get: () => ({ outcome: outcomes.shift() ?? 'done' }),
    });
    await user.click(await question.findByRole('button', { name: 'Hand all over to…' }));
    const whom = await dialog('Hand all of them over?');
    await user.click(await whom.findByRole('radio', { name: DOCTOR.name }));
    return {
      ...view,
      whom,
      elsewhere,
      press: () => user.click(whom.getByRole('button', { name: 'Hand over' })),
    };
  }

  it('go to one colleague, as far as they can take them; who could not be taken is named', async () => {
    const { functions, question, elsewhere, press } = await handingAll('done', 'done', 'unavailable');
    await press();
    functions.answers.listWaiting = list(elsewhere);
    const left = await question.findByRole('alert');
    expect(left.textContent).toContain(`${DOCTOR.name} could not take these.`);
    await waitFor(() => {
      expect(left.textContent.match(/about \w+( care)?/g)).toEqual(['about Knee']);
    });
    expect(screen.queryByRole('dialog', { name: 'Hand all of them over?' })).toBeNull();
    expect(document.activeElement?.textContent).toMatch(/First see to who waits/);
    expect(functions.requests('handOver')).toEqual(
      ['conversation00000001', SECOND.id, elsewhere.id].map((conversationId) => ({
        ...{ organizationId: CLINIC, conversationId, toId: DOCTOR.uid },
      })),
    );
  });

  it('say how many have gone, and stay where the server is not reached', async () => {
    const { functions, whom, question, press } = await handingAll();
    const release = functions.hold();
    await press();
    expect(await whom.findByText('0 handed over so far…')).toBeTruthy();
    functions.failWith = 'offline';
    release();
    expect((await whom.findByRole('alert')).textContent).toMatch(/could not be handed over/);
    functions.failWith = null;
    functions.answers.listWaiting = list();
    await press();
    expect(await question.findByText('Nobody waits for their answer any more.')).toBeTruthy();
  });
});
