import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Clinic, DOCTOR, NOON } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const OTHER = 'conversation00000002';
const DAY = 24 * 60 * 60_000;
const PORTAL = { sent: 0, seen: 0, unread: false, seenAt: null, told: 0, archived: false, paceAt: null };

/** Three messages about blood with the nurse, and an unread one a month later with the doctor about another chart. */
function bloodClinic(): Clinic {
  const clinic = new Clinic();
  const doctor = { staffId: DOCTOR.uid, staffName: DOCTOR.name, chartLabel: 'Cardiology' };
  clinic.conversation({ portal: PORTAL });
  clinic.conversation({ ...doctor, portal: { ...PORTAL, unread: true } }, OTHER);
  clinic.conversationEntry({ subject: 'Blood test' });
  clinic.messageEntry('m1', { body: 'Blood one', at: NOON });
  clinic.messageEntry('m2', { body: 'Blood two', side: 'portal', at: NOON + 1 });
  clinic.messageEntry('m3', { ...doctor, conversationId: OTHER, body: 'Blood three', at: NOON + 30 * DAY });
  return clinic;
}

async function search(clinic = bloodClinic(), words = 'blood') {
  const view = renderApp({ clinic });
  await view.user.type(await screen.findByRole('searchbox', { name: 'Search' }), words);
  await screen.findByRole('region', { name: 'Messages' });
  const button = screen.getByRole('button', { name: /^Filters/ });
  return { ...view, button };
}

async function found(): Promise<readonly string[]> {
  const results = await screen.findByRole('region', { name: 'Search results' });
  const texts = within(results)
    .queryAllByRole('link')
    .map((link) => link.textContent);
  return texts.map((text) => /Blood (?:one|two|three)/.exec(text)?.[0] ?? 'Blood test');
}
const finds = async (...expected: string[]) => {
  await waitFor(async () => {
    expect((await found()).toSorted()).toEqual(expected.toSorted());
  });
};
const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

describe('filters of what was found', () => {
  it('are folded away, and say on the button how many are set', async () => {
    const { user, button, address } = await search();
    const before = address();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('combobox', { name: 'Person' })).toBeNull();
    button.focus();
    await user.keyboard('{Enter}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await user.selectOptions(select('From or to'), 'From me');
    await finds('Blood two');
    await user.type(screen.getByLabelText('From'), '2026-01-01');
    await user.type(screen.getByLabelText('Until'), '2026-01-31');
    expect(button.textContent).toBe('Filters (2)');
    // Folding them away leaves them set, and what is searched for as it is.
    await user.keyboard('{Escape}');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
    await finds('Blood two');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toBe('Filters');
    await finds('Blood one', 'Blood two', 'Blood three', 'Blood test');
    expect(address()).toBe(before);
  });

  it('leave what is from or to one, with one person, about one chart', async () => {
    const { user, button } = await search();
    await user.click(button);
    await user.selectOptions(select('From or to'), 'To me');
    await finds('Blood one', 'Blood three');
    await user.selectOptions(select('From or to'), 'From me or to me');
    expect([...select('Person').options].map(({ text }) => text)).toEqual([
      'Anyone',
      'Dora Doctor',
      'Nora Nurse',
    ]);
    await user.selectOptions(select('Person'), 'Nora Nurse');
    await finds('Blood one', 'Blood two', 'Blood test');
    await user.selectOptions(select('Person'), 'Anyone');
    await user.selectOptions(select('Chart'), 'Cardiology');
    await finds('Blood three');
  });

  it('leave what is unread, and of certain days, the last of them included', async () => {
    const { user, button } = await search();
    await user.click(button);
    await user.click(screen.getByRole('switch', { name: 'Unread only' }));
    await finds('Blood three');
    await user.click(screen.getByRole('switch', { name: 'Unread only' }));
    await user.type(screen.getByLabelText('Until'), '2026-01-15');
    await finds('Blood one', 'Blood two', 'Blood test');
    await user.type(screen.getByLabelText('From'), '2026-01-16');
    expect(screen.getByText('This day is before the first.')).toBeTruthy();
    expect(
      (await screen.findByText('Nothing that was found fits these filters.')).closest('[role=status]'),
    ).toBeTruthy();
    expect(screen.getByText(/Clear the filters/)).toBeTruthy();
  });

  it('say that there may be more where not all was loaded', async () => {
    const clinic = new Clinic();
    for (let age = 0; age < 30; age += 1) {
      const side = age === 29 ? 'portal' : 'staff';
      clinic.messageEntry(`m${age}`, { body: `Blood ${age}`, side, at: NOON - age });
    }
    const { user, button } = await search(clinic);
    await user.click(button);
    await user.selectOptions(select('From or to'), 'From me');
    expect(await screen.findByText('The filters look at what is loaded. Show more goes on.')).toBeTruthy();
    expect(screen.getByText('No conversations, no messages so far')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('No conversations, 1 message')).toBeTruthy();
    expect(screen.queryByText(/look at what is loaded/)).toBeNull();
  });
});
