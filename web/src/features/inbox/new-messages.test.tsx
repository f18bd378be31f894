import { collectionPath, unreadTotalsPath } from '@my-messages/domain/paths';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CLINIC, Clinic, CONVERSATION, DOCTOR, NOON, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const OTHER = 'conversation00000002';
const QUIET = { sent: 0, seen: 0, unread: false, seenAt: null, told: 0, archived: false, paceAt: null };

/** What the screen's live regions say of new messages. */
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .filter((words) => /new message/i.test(words));
const said1 = (words: string) =>
  waitFor(() => {
    expect(said()).toEqual([words]);
  });

/** The patient's conversations with the nurse and the doctor, one message read in each. */
function readClinic(): Clinic {
  const clinic = new Clinic();
  nurse(clinic, 1, 1, NOON - 2);
  doctor(clinic, 1, 1, NOON - 3);
  clinic.totals(PATIENT, 0, NOON);
  clinic.totals(NURSE, 0, NOON);
  return clinic;
}

/** So many messages from the nurse, of which so many were seen; the newest at that time. */
function nurse(clinic: Clinic, sent: number, seen: number, at: number) {
  clinic.conversation({
    lastMessage: { id: `m${sent}`, at, side: 'staff', preview: 'The results are in.' },
    portal: { ...QUIET, seen, unread: seen < sent },
    staff: { ...QUIET, sent },
  });
  clinic.message(`m${sent}`, { number: sent, sentAt: at });
}

function doctor(clinic: Clinic, sent: number, seen: number, at: number, side: 'staff' | 'portal' = 'staff') {
  const who = { staffId: DOCTOR.uid, staffName: DOCTOR.name, staffTitle: 'Physician', subject: 'Knee' };
  clinic.conversation(
    {
      ...who,
      lastMessage: { id: 'd', at, side, preview: 'Do rest.' },
      portal: { ...QUIET, seen, unread: seen < sent },
      staff: { ...QUIET, sent },
    },
    OTHER,
  );
}

/** As when the functions have counted. */
const counted = (clinic: Clinic, unread: number, asOf: number, who = PATIENT) => {
  act(() => {
    clinic.totals(who, unread, asOf);
  });
};

async function open(clinic: Clinic, at: string, as = PATIENT) {
  const view = renderApp({ clinic, at, as });
  await screen.findByRole('link', { name: /My Messages/ });
  await screen.findAllByRole('heading');
  return view;
}

describe('a message that comes', () => {
  it('is said in the inbox, by whom and not what it says', async () => {
    const clinic = readClinic();
    await open(clinic, '/messages');
    await screen.findByRole('link', { name: /Nora Nurse/ });
    const focused = document.activeElement;
    act(() => {
      nurse(clinic, 2, 1, NOON + 1);
    });
    expect(said()).toEqual([]);
    counted(clinic, 1, NOON + 2);
    await said1('New message from Nora Nurse');
    expect(document.activeElement).toBe(focused);
    act(() => {
      nurse(clinic, 4, 1, NOON + 3);
    });
    counted(clinic, 3, NOON + 4);
    await said1('2 new messages');
  });

  it('is said while one writes to somebody, or reads something else', async () => {
    for (const at of ['/messages/new', `/messages/${OTHER}`]) {
      const clinic = readClinic();
      const { unmount } = await open(clinic, at);
      await screen.findByRole('link', { name: /Nora Nurse/ });
      await screen.findByRole('heading', { level: 1 });
      act(() => {
        nurse(clinic, 2, 1, NOON + 1);
      });
      counted(clinic, 1, NOON + 2);
      await said1('New message from Nora Nurse');
      unmount();
    }
  });

  it.each([
    ['/settings', NURSE],
    ['/charts', NURSE],
    ['/account', PATIENT],
    ['/help', PATIENT],
  ])('is said at %s, where no inbox tells by whom', async (at, as) => {
    const clinic = readClinic();
    const listens = [vi.spyOn(clinic.store, 'watchDocument'), vi.spyOn(clinic.store, 'watchQuery')];
    await open(clinic, at, as);
    counted(clinic, 1, NOON + 2, as);
    await said1('New message');
    const heard = listens.flatMap(({ mock }) => mock.calls.map(([asked]) => asked as unknown));
    expect(heard.filter((path) => path === unreadTotalsPath(CLINIC, as.uid))).toHaveLength(1);
    expect(JSON.stringify(heard)).not.toContain(collectionPath(CLINIC, 'conversations'));
  });

  it('is said as a number with others, and by the same words once more when one more comes', async () => {
    const clinic = readClinic();
    await open(clinic, '/help');
    counted(clinic, 3, NOON + 2);
    await said1('3 new messages');
    const before = screen.getByText('3 new messages');
    counted(clinic, 6, NOON + 3);
    await waitFor(() => {
      expect(before.isConnected).toBe(false);
    });
    expect(said()).toEqual(['3 new messages']);
  });

  it('is not said of what was unread before, nor when something was read', async () => {
    const clinic = readClinic();
    clinic.totals(PATIENT, 2);
    await open(clinic, '/help');
    await screen.findByRole('link', { name: /My Messages 2 unread messages$/ });
    expect(said()).toEqual([]);
    counted(clinic, 1, NOON + 1);
    await screen.findByRole('link', { name: /My Messages 1 unread message$/ });
    expect(said()).toEqual([]);
  });

  it('is said when it is the first of all', async () => {
    const clinic = new Clinic();
    await open(clinic, '/help');
    counted(clinic, 1, NOON + 1);
    await said1('New message');
  });

  it('is not taken for one that was unread before, nor for one of one’s own', async () => {
    const clinic = readClinic();
    doctor(clinic, 2, 1, NOON - 1);
    clinic.totals(PATIENT, 1, NOON);
    await open(clinic, '/messages');
    await screen.findByRole('link', { name: /Dora Doctor/ });
    act(() => {
      nurse(clinic, 2, 1, NOON + 1);
    });
    counted(clinic, 2, NOON + 2);
    await said1('New message from Nora Nurse');
    const first = screen.getByText('New message from Nora Nurse');
    // Answered without having been read.
    act(() => {
      doctor(clinic, 2, 1, NOON + 3, 'portal');
      nurse(clinic, 3, 1, NOON + 4);
    });
    counted(clinic, 3, NOON + 5);
    await waitFor(() => {
      expect(screen.getByText('New message from Nora Nurse')).not.toBe(first);
    });
    const second = screen.getByText('New message from Nora Nurse');
    // One more that was read on another device.
    act(() => {
      doctor(clinic, 3, 3, NOON + 6);
      nurse(clinic, 5, 1, NOON + 7);
    });
    counted(clinic, 4, NOON + 8);
    await waitFor(() => {
      expect(screen.getByText('New message from Nora Nurse')).not.toBe(second);
    });
  });

  it('is said once by the conversation that it comes in, while that is open', async () => {
    const clinic = readClinic();
    await open(clinic, `/messages/${CONVERSATION}`);
    await screen.findByRole('button', { name: 'Reply' });
    act(() => {
      nurse(clinic, 2, 1, NOON + 1);
    });
    await said1('New message from Nora Nurse');
    counted(clinic, 1, NOON + 2);
    await screen.findByRole('link', { name: /My Messages 1 unread message$/ });
    expect(said()).toEqual(['New message from Nora Nurse']);
    // Meanwhile one from somebody else, counted together with another there.
    act(() => {
      doctor(clinic, 2, 1, NOON + 3);
      nurse(clinic, 3, 2, NOON + 4);
    });
    counted(clinic, 3, NOON + 5);
    await waitFor(() => {
      expect(said()).toContain('New message from Dora Doctor');
    });
    expect(said()).toHaveLength(2);
  });
});
