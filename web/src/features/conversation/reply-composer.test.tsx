import type { Refusal } from '@my-messages/domain/policy/may-message';
import { LIMITS } from '@my-messages/domain/limits';
import { messagesPath, staffPath } from '@my-messages/domain/paths';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DataError } from '../../data/errors/data-error';
import { setOnline } from '../../test/browser';
import { CHART, CLINIC, Clinic, CONVERSATION, DOCTOR, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const AT = `/messages/${CONVERSATION}`;
const MESSAGES = messagesPath(CLINIC, CONVERSATION);

function open(
  change: (clinic: Clinic) => void = () => undefined,
  as: { uid: string; email: string } = PATIENT,
) {
  const clinic = new Clinic();
  clinic.conversation({ portal: { sent: 0, seen: 1, unread: false, archived: false, paceAt: null } });
  clinic.message('message', {});
  change(clinic);
  return renderApp({ clinic, at: AT, as });
}

async function write(user: ReturnType<typeof open>['user'], text: string) {
  await user.click(await screen.findByRole('button', { name: 'Reply' }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
  await user.click(field);
  await user.paste(text);
  return field;
}

describe('what to do in an emergency', () => {
  it('stands where a portal user answers, with how soon to expect an answer', async () => {
    const { user } = open((clinic) => clinic.organization({ messaging: { responseDays: 2 } }));
    await write(user, 'Hello');
    const said = screen.getByText(/If you are in danger/);
    expect(said.textContent).toContain('Lakeside Clinic usually answers within 2 business days.');
  });

  it('is not told to staff', async () => {
    const { user } = open(undefined, NURSE);
    await write(user, 'Hello');
    expect(screen.queryByText(/If you are in danger/)).toBeNull();
  });
});

const send = () => screen.getByRole('button', { name: 'Send' });
const sentIds = (clinic: Clinic) =>
  clinic.store.commits.flatMap((writes) =>
    writes.flatMap(({ kind, path }) => (kind === 'create' ? [path.slice(MESSAGES.length + 1)] : [])),
  );
const sentTo = (clinic: Clinic) =>
  clinic.store.commits.flatMap((writes) => writes.flatMap(({ fields }) => fields['staffId'] ?? []));
const status = (text: string | RegExp) =>
  screen.findByText(text, { selector: '[role=status], [role=status] *' });

const REFUSALS: Record<
  Refusal,
  {
    make: (clinic: Clinic) => void;
    portal: RegExp;
    staff: RegExp;
    /** Whether a portal user is led to somebody else about the same chart. */
    other: boolean;
    /** Whether staff are led to who is connected to it. */
    connected: boolean;
  }
> = {
  'messaging-off': {
    make: (clinic) => clinic.organization({ messaging: { enabled: false } }),
    portal: /clinic does not take messages/,
    staff: /My Messages is switched off/,
    other: false,
    connected: false,
  },
  'chart-closed': {
    make: (clinic) => clinic.chart(CHART, { status: 'closed' }),
    portal: /care has ended/,
    staff: /chart is closed/,
    other: false,
    connected: false,
  },
  'portal-inactive': {
    make: (clinic) => {
      clinic.portalMember(PATIENT, { acceptedAt: null });
      clinic.connect(CHART, PATIENT, { refusals: ['portal-inactive'] });
    },
    // Who has yet to accept is asked first; who was deactivated is signed out.
    portal: /invites you to My Messages/,
    staff: /Pat Example has no active portal account/,
    other: false,
    connected: true,
  },
  'portal-permission': {
    make: (clinic) => {
      clinic.portalMember(PATIENT, { canMessage: false });
      clinic.connect(CHART, PATIENT, { refusals: ['portal-permission'] });
    },
    portal: /switched off writing messages for you/,
    staff: /switched off for Pat Example/,
    other: false,
    connected: true,
  },
  'not-connected': {
    make: (clinic) => clinic.disconnect(CHART, PATIENT),
    portal: /no longer connected to this care/,
    staff: /Pat Example is no longer connected/,
    other: false,
    connected: true,
  },
  'staff-unavailable': {
    make: (clinic) => clinic.staff(NURSE, 'Registered nurse', { availableForPortalMessages: false }),
    portal: /Nora Nurse does not take messages/,
    staff: /do not have the role/,
    other: true,
    connected: false,
  },
  'not-on-care-team': {
    make: (clinic) => clinic.chart(CHART, { careTeamIds: [DOCTOR.uid] }),
    portal: /Nora Nurse is not on this care team/,
    staff: /not on the care team of this chart/,
    other: true,
    connected: false,
  },
};

describe('who may not answer', () => {
  for (const [refusal, { make, portal, staff, other, connected }] of Object.entries(REFUSALS)) {
    it(`reads why, as a portal user: ${refusal}`, async () => {
      open(make);
      expect(await screen.findByText(portal)).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'Reply' })).toBeNull();
      expect(screen.queryByRole('textbox')).toBeNull();
      const shown = screen.queryByText('The results are in.', { selector: 'main *, [role=main] *' });
      expect(shown !== null).toBe(refusal !== 'portal-inactive');
      const link = screen.queryByRole('link', { name: 'Continue with Dora Doctor, Physician' });
      expect(link !== null).toBe(other);
    });

    it(`reads why, as staff: ${refusal}`, async () => {
      open(make, NURSE);
      expect(await screen.findByText(staff)).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'Reply' })).toBeNull();
      expect(screen.queryByRole('textbox')).toBeNull();
      const link = screen.queryByRole('link', { name: 'See who is connected to this chart' });
      expect(link?.getAttribute('href') ?? null).toBe(connected ? `/charts/${CHART}` : null);
    });
  }

  it('is led to write to someone else about the same chart, also where nobody is known', async () => {
    const { user, clinic, path } = open((made) => {
      made.chart('chart-2', { label: 'Knee', careTeamIds: [DOCTOR.uid] });
      made.connect('chart-2', PATIENT, {});
      made.chart(CHART, { careTeamIds: [] });
    });
    await user.click(await screen.findByRole('link', { name: /Write to someone else/ }));
    expect(await screen.findByRole('combobox', { name: 'Regarding' })).toBeTruthy();
    expect(path()).toBe('/messages/new');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Regarding' }).value).toBe(CHART);
    expect(clinic.store.commits).toEqual([]);
  });

  it('takes the text along to someone else about the same chart, once', async () => {
    const { user, clinic, path } = open((made) => {
      made.chart('chart-2', { label: 'Knee', careTeamIds: [NURSE.uid] });
      made.connect('chart-2', PATIENT, {});
    });
    await write(user, 'Half a thought');
    clinic.chart(CHART, { careTeamIds: [DOCTOR.uid] });
    expect(await screen.findByText(/Nora Nurse is not on this care team/)).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' }).value).toBe(
      'Half a thought',
    );
    await user.click(screen.getByRole('link', { name: /^Continue with Dora Doctor/ }));
    const doctor = await screen.findByRole('radio', { name: DOCTOR.name });
    expect(screen.queryByRole('radio', { name: NURSE.name })).toBeNull();
    expect(path()).toBe('/messages/new');
    const taken = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    expect(taken.value).toBe('Half a thought');
    await user.click(doctor);
    await user.click(send());
    await waitFor(() => {
      expect(sentTo(clinic)).toEqual([DOCTOR.uid]);
    });
  });

  it('keeps the text when the decision turns while it is typed', async () => {
    const { user, clinic } = open();
    await write(user, 'Half a thought');
    clinic.chart(CHART, { status: 'closed' });
    expect(await screen.findByText(/care has ended/)).toBeTruthy();
    const kept = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
    expect(kept.value).toBe('Half a thought');
    expect(kept.readOnly).toBe(true);
    expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
    clinic.chart(CHART, { careTeamIds: [NURSE.uid] });
    await waitFor(() => {
      expect(send()).toBeTruthy();
    });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' }).value).toBe(
      'Half a thought',
    );
  });
});

describe('an answer', () => {
  it('is unknown to be allowed until every document is known: no field, no button', async () => {
    const hidden = staffPath(CLINIC, NURSE.uid);
    const { clinic } = open((made) => {
      const watch = made.store.watchDocument.bind(made.store);
      made.store.watchDocument = (path, observer) =>
        path === hidden ? () => undefined : watch(path, observer);
    });
    expect(await screen.findByRole('heading', { name: 'Blood test' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reply' })).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(clinic.store.commits).toEqual([]);
  });

  it('stays in the field, read-only, until the server has confirmed it; then says "Sent"', async () => {
    const { user, clinic } = open();
    const field = await write(user, 'See you on Thursday');
    const commits = clinic.store.holdCommits();
    await user.click(send());
    expect(await status('Sending…')).toBeTruthy();
    expect(field.value).toBe('See you on Thursday');
    expect(field.readOnly).toBe(true);
    expect(screen.queryByText('Sent')).toBeNull();
    // That it is kept for the time of the sending is heard by nobody who has pressed Send.
    await waitFor(() => {
      expect(clinic.store.draftWrites).not.toEqual([]);
    });
    expect(screen.getByText(/^Saved/)).toBeTruthy();
    expect(screen.queryByText('Your text is saved.')).toBeNull();
    commits.release();
    expect(await status('Sent')).toBeTruthy();
    expect(field.value).toBe('');
    expect(field.readOnly).toBe(false);
    const letters = screen.getByRole('list', { name: 'Messages' });
    expect(within(letters).getByText('See you on Thursday')).toBeTruthy();
  });

  it('is heard to be saved until it is sent, and so is the next one', async () => {
    const { user } = open();
    const field = await write(user, 'See you on Thursday');
    expect(await status('Your text is saved.')).toBeTruthy();
    await user.click(send());
    expect(await status('Sent')).toBeTruthy();
    expect(field.value).toBe('');
    expect(screen.queryByText('Your text is saved.')).toBeNull();
    await user.click(field);
    await user.paste('And one more thing');
    expect(await status('Your text is saved.')).toBeTruthy();
  });

  it('is sent once, however often Send is pressed', async () => {
    const { user, clinic } = open();
    await write(user, 'Once');
    const commits = clinic.store.holdCommits();
    await user.click(send());
    await user.click(send());
    await user.keyboard('{Control>}{Enter}{/Control}');
    commits.release();
    expect(await status('Sent')).toBeTruthy();
    expect(sentIds(clinic)).toHaveLength(1);
  });

  it('is sent with Ctrl+Enter; Enter alone is a new line', async () => {
    const { user, clinic } = open();
    const field = await write(user, 'One');
    await user.keyboard('{Enter}two');
    expect(field.value).toBe('One\ntwo');
    expect(sentIds(clinic)).toEqual([]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await status('Sent')).toBeTruthy();
    expect(sentIds(clinic)).toHaveLength(1);
  });

  it('says that it waits when the browser has no network', async () => {
    const { user, clinic } = open();
    const field = await write(user, 'From a tunnel');
    const commits = clinic.store.holdCommits();
    setOnline(false);
    expect(screen.getByText(/No connection at the moment/)).toBeTruthy();
    await user.click(send());
    expect(await status(/Waiting for the network/)).toBeTruthy();
    expect(field.value).toBe('From a tunnel');
    setOnline(true);
    expect(await status('Sending…')).toBeTruthy();
    commits.release();
    expect(await status('Sent')).toBeTruthy();
  });

  it('says that it waits, and that the screen may be old, when the server is out of reach behind a network', async () => {
    const { user, clinic } = open();
    await write(user, 'Into the void');
    const commits = clinic.store.holdCommits();
    act(() => {
      clinic.store.cut = true;
    });
    expect(await status(/No connection at the moment/)).toBeTruthy();
    await user.click(send());
    expect(await status(/Waiting for the network/)).toBeTruthy();
    act(() => {
      clinic.store.cut = false;
    });
    expect(screen.queryByText(/No connection at the moment/)).toBeNull();
    commits.release();
    expect(await status('Sent')).toBeTruthy();
  });

  it('says that it waits when nothing was heard for five seconds', async () => {
    const { user, clinic } = open();
    await write(user, 'Is anybody there?');
    const commits = clinic.store.holdCommits();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      fireEvent.click(send());
      expect(await status('Sending…')).toBeTruthy();
      await vi.advanceTimersByTimeAsync(5100);
      expect(await status(/Waiting for the network/)).toBeTruthy();
      commits.release();
      expect(await status('Sent')).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
    expect(sentIds(clinic)).toHaveLength(1);
  });

  it('keeps the text when its fate is unknown, and tries again under the same id', async () => {
    const { user, clinic } = open();
    const field = await write(user, 'Please call me');
    const commits = clinic.store.holdCommits();
    await user.click(send());
    commits.fail(new DataError('busy'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/Not sent\. The server is busy.*text is kept.*[0-9a-f]{8}/);
    expect(field.value).toBe('Please call me');
    expect(field.readOnly).toBe(false);
    await user.click(send());
    expect(await status('Sent')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    const ids = sentIds(clinic);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('says that the clinic does not take it when the server refuses, and keeps it', async () => {
    const { user, clinic } = open();
    const field = await write(user, 'Too late');
    const commits = clinic.store.holdCommits();
    await user.click(send());
    commits.fail(new DataError('forbidden'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Not sent\. The clinic does not take/);
    expect(field.value).toBe('Too late');
  });

  it('takes a new id when another text was sent under the first', async () => {
    const { user, clinic } = open();
    await write(user, 'Second version');
    const commits = clinic.store.holdCommits();
    vi.spyOn(clinic.store, 'getDocument').mockImplementationOnce((path) =>
      Promise.resolve({
        id: path.slice(MESSAGES.length + 1),
        data: { number: 1, side: 'portal', senderId: PATIENT.uid, senderName: 'P', body: 'First', sentAt: 1 },
        pending: false,
        cursor: null,
      }),
    );
    await user.click(send());
    commits.fail(new DataError('forbidden'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/earlier version of this text was sent/);
    await user.click(send());
    expect(await status('Sent')).toBeTruthy();
    expect(new Set(sentIds(clinic)).size).toBe(2);
  });

  it.each(['  \n ', '\u200B\u00AD\u202E\u3164\u2800\u00A0'])(
    'says at the field that there is nothing to send: %j',
    async (text) => {
      const { user, clinic } = open();
      const field = await write(user, text);
      expect(screen.queryByText('Write your message first.')).toBeNull();
      await user.click(send());
      expect(screen.getByText('Write your message first.')).toBeTruthy();
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(document.activeElement).toBe(field);
      expect(clinic.store.commits).toEqual([]);
    },
  );

  it('refuses what is too long, cutting nothing, and counts only near the limit', async () => {
    const { user, clinic } = open();
    const field = await write(user, 'x'.repeat(100));
    expect(screen.queryByText(/characters left/)).toBeNull();
    fireEvent.change(field, { target: { value: 'x'.repeat(LIMITS.messageLength - 3) } });
    expect(screen.getByText('3 characters left')).toBeTruthy();
    fireEvent.change(field, { target: { value: 'x'.repeat(LIMITS.messageLength + 2) } });
    expect(screen.getByText(/Too long by 2 characters.*10,000/)).toBeTruthy();
    await user.click(send());
    expect(field.value).toHaveLength(LIMITS.messageLength + 2);
    expect(clinic.store.commits).toEqual([]);
    fireEvent.change(field, { target: { value: 'x'.repeat(LIMITS.messageLength) } });
    await user.click(send());
    expect(await status('Sent')).toBeTruthy();
  });

  it('that was not sent is still there after a look at the inbox', async () => {
    const { user } = open();
    await write(user, 'Not finished');
    await user.click(screen.getByRole('link', { name: /My Messages/ }));
    expect(await screen.findByText('Choose a conversation to read it here.')).toBeTruthy();
    const inbox = screen.getByRole('navigation', { name: 'Inbox' });
    await user.click(within(inbox).getByRole('link', { name: /Blood test/ }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
    expect(field.value).toBe('Not finished');
  });

  it('that is on its way is told of on other screens, and its page asks before it closes', async () => {
    const { user, clinic } = open();
    await write(user, 'On its way');
    const commits = clinic.store.holdCommits();
    await user.click(send());
    await user.click(screen.getByRole('link', { name: /My Messages/ }));
    expect(await screen.findByText(/A message is being sent/)).toBeTruthy();
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);
    commits.release();
    await waitFor(() => {
      expect(screen.queryByText(/A message is being sent/)).toBeNull();
    });
    const later = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(later);
    expect(later.defaultPrevented).toBe(false);
  });
});
