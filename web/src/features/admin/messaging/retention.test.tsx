import { holdPath, retentionCheckPath } from '@my-messages/domain/paths';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AdminClinic, asking, renderSettings } from '../../../test/admin-clinic';
import { CHART, CLINIC, NOON } from '../../../test/clinic';

const DAY = 86_400_000;
const region = async (name: string) => within(await screen.findByRole('region', { name }));
const kept = () => region('How long conversations are kept');

describe('how long conversations are kept', () => {
  it('is chosen by a Super Admin, after what follows was said', async () => {
    const { user, asked } = renderSettings('/messaging');
    const section = await kept();
    const choice = section.getByRole<HTMLSelectElement>('combobox');
    expect(choice.selectedOptions[0]?.textContent).toBe('For ever');
    expect(section.getByText('Nothing is ever deleted.')).toBeTruthy();
    await user.selectOptions(choice, '7 years after the last message');
    expect(
      section.getByText(/deleted for both people.*For 7 days after you save, they are only counted/),
    ).toBeTruthy();
    await user.click(section.getByRole('button', { name: 'Save how long conversations are kept' }));
    expect(asked()).toEqual(asking({ kind: 'retention', years: 7 }));
  });

  it('is offered to nobody else', async () => {
    renderSettings('/messaging', new AdminClinic({ superAdmin: false }));
    await screen.findByRole('region', { name: 'Sign out when idle' });
    expect(screen.queryByRole('region', { name: 'How long conversations are kept' })).toBeNull();
  });

  it.each([
    ['begins in some days', Date.now() + 2 * DAY, /120 conversations are older\. Deleting begins on /],
    [
      'has begun',
      Date.now() - DAY,
      /120 conversations are older\. 117 were deleted, 3 stay because of a legal hold\./,
    ],
  ])('says what it found where deleting %s', async (_when, from, expected) => {
    const clinic = new AdminClinic();
    clinic.organization({ retention: { years: 7, from } });
    clinic.store.set(retentionCheckPath(CLINIC), { at: NOON, due: 120, deleted: 117, held: 3 });
    renderSettings('/messaging', clinic);
    expect(await (await kept()).findByText(expected)).toBeTruthy();
  });

  it('can be for ever again', async () => {
    const clinic = new AdminClinic();
    clinic.organization({ retention: { years: 7, from: NOON } });
    const { user, asked } = renderSettings('/messaging', clinic);
    const section = await kept();
    expect(await section.findByText('They are looked for within an hour.')).toBeTruthy();
    await user.selectOptions(section.getByRole('combobox'), 'For ever');
    await user.click(section.getByRole('button', { name: 'Save how long conversations are kept' }));
    expect(asked()).toEqual(asking({ kind: 'retention', years: null }));
  });
});

describe('a legal hold', () => {
  it.each([
    [false, 'There is no legal hold.', 'Begin a legal hold'],
    [true, /^Under a legal hold since /, 'End the legal hold'],
  ] as const)('begins and ends after a question: %s', async (held, said, button) => {
    const clinic = new AdminClinic();
    if (held) clinic.store.set(holdPath(CLINIC, CHART), { since: NOON });
    const { user, asked } = renderSettings(`/charts/${CHART}`, clinic);
    const section = await region('Legal hold');
    expect(section.getByText(said)).toBeTruthy();
    await user.click(section.getByRole('button', { name: button }));
    const dialog = within(await screen.findByRole('dialog', { name: `${button}?` }));
    await user.click(dialog.getByRole('button', { name: button }));
    expect(asked()).toEqual(asking({ kind: 'legal-hold', chartId: CHART, held: !held }));
  });
});
