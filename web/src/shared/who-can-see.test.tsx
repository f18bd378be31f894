import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setWidth } from '../test/browser';
import { CHART, Clinic, CONVERSATION, DOCTOR, NURSE, PATIENT } from '../test/clinic';
import { renderApp } from '../test/render-app';

const question = (inside = within(document.body)) =>
  inside.findByRole('button', { name: 'Who can see this?' });

/** What is said, once it is asked for. */
function said(button: HTMLElement) {
  const answer = button.nextElementSibling;
  return answer === null ? null : [...answer.querySelectorAll('li, p')].map(({ textContent }) => textContent);
}

function openConversation(as: { uid: string; email: string }, width: number) {
  setWidth(width);
  const clinic = new Clinic();
  clinic.conversation({ patientName: 'Milo Example', relationship: 'guardian' });
  clinic.message('message', {});
  return renderApp({ clinic, as, at: `/messages/${CONVERSATION}` });
}

describe('who can see a conversation', () => {
  it.each([
    [
      'a portal user',
      PATIENT,
      ['Pat Example (you), Guardian of Milo Example', 'Nora Nurse, Registered nurse'],
      'Other people who are connected to the same care do not see it.',
    ],
    [
      'staff',
      NURSE,
      ['Pat Example, Guardian of Milo Example', 'Nora Nurse (you), Registered nurse'],
      'Other people who are connected to the same chart do not see it.',
    ],
  ])(
    'is told to %s: its two people, and of others what they do not see',
    async (_who, as, people, others) => {
      const { user } = openConversation(as, 360);
      const button = await question();
      expect(button.getAttribute('aria-expanded')).toBe('false');
      expect(said(button)).toBeNull();
      await user.click(button);
      expect(button.getAttribute('aria-expanded')).toBe('true');
      expect(said(button)).toEqual([
        ...people,
        'Nobody else in My Messages reads it.',
        expect.stringMatching(
          /^Admins .* but not what\. Where the law asks for it, they can export a conversation;/,
        ),
        others,
      ]);
      await user.keyboard('{Enter}');
      expect(said(button)).toBeNull();
    },
  );

  it.each([360, 1000])('stands above the letters where there is no rail: at %d pixels', async (width) => {
    openConversation(PATIENT, width);
    const button = await question();
    const letters = screen.getByRole('list', { name: 'Messages' });
    expect(button.compareDocumentPosition(letters)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getAllByRole('button', { name: 'Who can see this?' })).toHaveLength(1);
  });

  it('stands in the rail where there is one, and there alone', async () => {
    openConversation(PATIENT, 1280);
    const rail = within(await screen.findByRole('complementary', { name: 'About this conversation' }));
    expect(await question(rail)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Who can see this?' })).toHaveLength(1);
  });
});

describe('who will see a new message', () => {
  it('is told once it is known what it is about, and follows whom it goes to', async () => {
    const clinic = new Clinic();
    clinic.chart('chart-2', { label: 'Knee', careTeamIds: [DOCTOR.uid], patientName: 'Milo Example' });
    clinic.connect('chart-2', PATIENT, { relationship: 'guardian' });
    const { user } = renderApp({ clinic, at: '/messages/new' });
    const regarding = await screen.findByRole('combobox', { name: 'Regarding' });
    expect(screen.queryByRole('button', { name: 'Who can see this?' })).toBeNull();
    await user.selectOptions(regarding, CHART);
    await user.click(await question());
    const people = async () => {
      const all = said(await question()) ?? [];
      return all.slice(0, all.indexOf('Nobody else in My Messages reads it.'));
    };
    expect(await people()).toEqual(['You, and the person whom you choose.']);
    await user.click(await screen.findByRole('radio', { name: NURSE.name }));
    expect(await people()).toEqual(['Pat Example (you), Patient', 'Nora Nurse, Registered nurse']);
    await user.click(screen.getByRole('radio', { name: DOCTOR.name }));
    expect((await people())[1]).toBe('Dora Doctor, Physician');
    await user.selectOptions(regarding, 'chart-2');
    expect(await people()).toEqual(['You, and the person whom you choose.']);
    await user.click(await screen.findByRole('radio', { name: DOCTOR.name }));
    expect(await people()).toEqual(['Pat Example (you), Guardian of Milo Example', 'Dora Doctor, Physician']);
  });
});
