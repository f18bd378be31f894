import { conversationPath, messagesPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CHART, CLINIC, Clinic, CONVERSATION, DOCTOR, NOON, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const AT = `/messages/${CONVERSATION}`;
const MINUTE = 60_000;
const LATER = 'conversation00000002';

const person = ({ uid, name }: { uid: string; name: string }, title: string) => ({ id: uid, name, title });
const FROM = person(DOCTOR, 'Physician');
const TO = person(NURSE, 'Registered nurse');

function waiting(): Clinic {
  const clinic = new Clinic();
  clinic.conversation({ portal: { sent: 1, seen: 0, unread: false, archived: false, paceAt: null } });
  clinic.message('question', { side: 'portal', number: 1, body: 'May I run?' });
  return clinic;
}

/** A conversation that the doctor has handed to the nurse, after an answer and before another. */
function handedOver(): Clinic {
  const clinic = new Clinic();
  clinic.conversation({
    history: [{ kind: 'handed-over', at: NOON + 3 * MINUTE, from: FROM, to: TO, seen: 1 }],
    portal: { sent: 2, seen: 2, unread: false, archived: false, paceAt: null },
    staff: { sent: 2, seen: 2, unread: false, archived: false, paceAt: null },
  });
  const letters = [
    { side: 'portal', number: 1, body: 'First question' },
    { side: 'staff', number: 1, body: 'First answer', senderId: DOCTOR.uid, senderName: DOCTOR.name },
    { side: 'portal', number: 2, body: 'Second question' },
    { side: 'staff', number: 2, body: 'Second answer', senderId: NURSE.uid, senderName: NURSE.name },
  ] as const;
  letters.forEach((letter, at) => {
    // The handover came between the second and the third.
    clinic.message(`message${String(at)}`, { ...letter, sentAt: NOON + (at < 2 ? at : at + 2) * MINUTE });
  });
  return clinic;
}

const open = (clinic: Clinic) => renderApp({ clinic, at: AT, as: NURSE });
const dialog = () => screen.findByRole('dialog', { name: 'Hand this conversation over?' });

async function ask({ user }: ReturnType<typeof open>) {
  await user.click(await screen.findByRole('button', { name: 'Hand over' }));
  return within(await dialog());
}

describe('handing a conversation over', () => {
  it('asks to whom, of those who may be written to about the chart, and says what becomes of it', async () => {
    const clinic = waiting();
    const view = open(clinic);
    const asked = await ask(view);
    expect(asked.getByText(/Pat Example is told so in the conversation/)).toBeTruthy();
    expect((await asked.findAllByRole<HTMLInputElement>('radio')).map(({ value }) => value)).toEqual([
      DOCTOR.uid,
    ]);
    await view.user.click(asked.getByRole('button', { name: 'Hand over' }));
    expect(asked.getByRole('alert').textContent).toContain('Choose who gets it.');
    expect(view.functions.calls).toEqual([]);
    await view.user.click(asked.getByRole('radio', { name: DOCTOR.name }));
    await view.user.click(asked.getByRole('button', { name: 'Hand over' }));
    expect(await screen.findByRole('heading', { name: 'Handed over' })).toBeTruthy();
    expect(screen.getByText(/Dora Doctor has this conversation now/)).toBeTruthy();
    expect(view.functions.calls).toEqual([
      {
        name: 'handOver',
        request: { organizationId: CLINIC, conversationId: CONVERSATION, toId: DOCTOR.uid },
      },
    ]);
  });

  it('says so also when the conversation is out of sight before the answer comes', async () => {
    const clinic = waiting();
    const view = open(clinic);
    const release = view.functions.hold();
    const asked = await ask(view);
    await view.user.click(await asked.findByRole('radio', { name: DOCTOR.name }));
    await view.user.click(asked.getByRole('button', { name: 'Hand over' }));
    clinic.store.forbid(conversationPath(CLINIC, CONVERSATION));
    clinic.store.forbid(messagesPath(CLINIC, CONVERSATION));
    clinic.conversation({ staffId: DOCTOR.uid });
    expect(await screen.findByRole('heading', { name: 'Handed over' })).toBeTruthy();
    release();
    expect(screen.queryByRole('heading', { name: 'Not found' })).toBeNull();
  });

  it('stays open with the reason when it is refused or the server is not reached', async () => {
    const view = open(waiting());
    view.functions.answers.handOver = { outcome: 'unavailable' };
    const asked = await ask(view);
    await view.user.click(await asked.findByRole('radio', { name: DOCTOR.name }));
    await view.user.click(asked.getByRole('button', { name: 'Hand over' }));
    expect((await asked.findByRole('alert')).textContent).toContain('cannot be written to about this chart');
    view.functions.failWith = 'offline';
    await view.user.click(asked.getByRole('button', { name: 'Hand over' }));
    await waitFor(() => {
      expect(asked.getByRole('alert').textContent).toContain('could not be handed over');
    });
    await view.user.click(asked.getByRole('button', { name: 'Keep it' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('May I run?')).toBeTruthy();
  });

  it('says that there is nobody, and offers nothing to choose', async () => {
    const clinic = waiting();
    clinic.chart(CHART, { careTeamIds: [NURSE.uid] });
    const asked = await ask(open(clinic));
    expect(await asked.findByText(/Nobody else can be written to/)).toBeTruthy();
    expect(asked.queryByRole('button', { name: 'Hand over' })).toBeNull();
  });

  it('is possible for who may not answer themselves any more', async () => {
    const clinic = waiting();
    clinic.staff(NURSE, 'Registered nurse', { availableForPortalMessages: false });
    const asked = await ask(open(clinic));
    expect(await asked.findByRole('radio', { name: DOCTOR.name })).toBeTruthy();
  });

  it('is offered beside the chart, also while an answer is being written', async () => {
    const { user } = open(waiting());
    await user.click(await screen.findByRole('button', { name: 'Reply' }));
    await screen.findByRole('textbox', { name: 'Your reply' });
    const button = screen.getByRole('button', { name: 'Hand over' });
    expect(button.parentElement?.contains(screen.getByRole('link', { name: 'View chart' }))).toBe(true);
  });

  it('is not offered to portal users', async () => {
    renderApp({ clinic: waiting(), at: AT });
    expect(await screen.findByRole('button', { name: 'Reply' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Hand over' })).toBeNull();
  });
});

describe('a conversation that was handed over', () => {
  const line = /: Dora Doctor handed this conversation over to Nora Nurse\./;

  it('says so where it was, and by whom each letter is', async () => {
    open(handedOver());
    const list = await screen.findByRole('list', { name: 'Messages' });
    await within(list).findByText(line);
    expect(list.textContent.match(/(First|Second) (question|answer)|handed/g)).toEqual([
      'First question',
      'First answer',
      'handed',
      'Second question',
      'Second answer',
    ]);
    const letter = (text: string) => within(list).getByText(text).closest('li')?.textContent;
    expect(letter('First answer')).toContain('Dora DoctorPhysician');
    expect(letter('Second answer')).toContain('Nora Nurse (you)Registered nurse');
    expect(within(list).getAllByRole('listitem')).toHaveLength(4);
  });

  it('says so below the last letter while nobody has written since', async () => {
    const clinic = handedOver();
    clinic.conversation({
      history: [{ kind: 'handed-over', at: NOON + 9 * MINUTE, from: FROM, to: TO, seen: 2 }],
    });
    renderApp({ clinic, at: AT });
    const list = await screen.findByRole('list', { name: 'Messages' });
    const said = await screen.findByText(line);
    expect(list.compareDocumentPosition(said)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('tells a portal user who has opened their letters: who had it then', async () => {
    const { user } = renderApp({ clinic: handedOver(), at: AT });
    const opened = await screen.findAllByRole('button', { name: 'Opened' });
    for (const button of opened) await user.click(button);
    expect(screen.getByText(/Dora Doctor has opened it/)).toBeTruthy();
    expect(screen.getByText(/Nora Nurse has opened it/)).toBeTruthy();
  });

  it('does not say “You” of a colleague’s letter in the inbox', async () => {
    const clinic = handedOver();
    const lastMessage = {
      id: 'message1',
      at: NOON + MINUTE,
      side: 'staff',
      preview: 'First answer',
    } as const;
    clinic.conversation({
      lastMessage,
      history: [{ kind: 'handed-over', at: NOON + 3 * MINUTE, from: FROM, to: TO, seen: 1 }],
    });
    const view = renderApp({ clinic, at: '/messages', as: NURSE });
    expect((await screen.findByText('First answer')).parentElement?.textContent).not.toContain('You:');
    view.unmount();
    clinic.conversation({ lastMessage: { ...lastMessage, at: NOON + 4 * MINUTE } });
    renderApp({ clinic, at: '/messages', as: NURSE });
    expect((await screen.findByText('First answer')).parentElement?.textContent).toContain('You:');
  });
});

describe('a wait that the clinic ended with a note', () => {
  it.each([PATIENT, NURSE])('is said to either side, with all that the note says: $name', async (as) => {
    const clinic = waiting();
    clinic.conversation({
      history: [{ kind: 'closed', at: NOON + MINUTE, note: 'We moved.\nPlease call us.' }],
    });
    renderApp({ clinic, at: AT, as });
    expect((await screen.findByText(/, from the clinic: We moved\./)).textContent).toMatch(
      /Please call us\.$/,
    );
  });
});

describe('a portal user whose staff member cannot be written to', () => {
  it('is led to who on the care team can help, with what was written', async () => {
    const clinic = new Clinic();
    clinic.conversation({ portal: { sent: 0, seen: 1, unread: false, archived: false, paceAt: null } });
    clinic.message('message', {});
    const { user, path } = renderApp({ clinic, at: AT });
    await user.click(await screen.findByRole('button', { name: 'Reply' }));
    await user.click(screen.getByRole('textbox', { name: 'Your reply' }));
    await user.paste('Half a thought');
    clinic.chart(CHART, { careTeamIds: [DOCTOR.uid] });
    await user.click(await screen.findByRole('link', { name: 'Continue with Dora Doctor, Physician' }));
    expect(
      await screen.findByRole<HTMLInputElement>('radio', { name: DOCTOR.name, checked: true }),
    ).toBeTruthy();
    expect(path()).toBe('/messages/new');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' }).value).toBe(
      'Half a thought',
    );
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => {
      expect(clinic.store.commits.flat()).toContainEqual(
        expect.objectContaining({ fields: expect.objectContaining({ continues: CONVERSATION }) as unknown }),
      );
    });
  });

  it('is led from the new conversation to the former, and from that to the new one', async () => {
    const clinic = new Clinic();
    clinic.conversation();
    clinic.message('message', {});
    const beside = { createdAt: NOON, continues: CONVERSATION, staffId: DOCTOR.uid, staffName: DOCTOR.name };
    clinic.conversation(beside, LATER);
    clinic.message('first', { sentAt: NOON, body: 'Once more' }, LATER);
    clinic.chart(CHART, { careTeamIds: [DOCTOR.uid] });
    const { user, path } = renderApp({ clinic, at: `/messages/${LATER}` });
    await user.click(await screen.findByRole('link', { name: 'Open it' }));
    expect(path()).toBe(AT);
    await user.click(await screen.findByRole('link', { name: `You went on with ${DOCTOR.name}` }));
    expect(path()).toBe(`/messages/${LATER}`);
  });

  it('whose new conversation goes on from another does not lead its staff there', async () => {
    const clinic = new Clinic();
    clinic.conversation({ createdAt: NOON, continues: LATER });
    clinic.message('first', { sentAt: NOON });
    renderApp({ clinic, at: AT, as: NURSE });
    expect(
      await screen.findByText(/Goes on from an earlier conversation of .+ with somebody else/),
    ).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Open it' })).toBeNull();
  });

  it('is named four at most, and led to choose among the others', async () => {
    const clinic = new Clinic();
    clinic.conversation();
    clinic.message('message', {});
    const others = ['a', 'b', 'c', 'd', 'e'].map((letter) => ({
      uid: `staff-${letter}`,
      email: `${letter}@example.com`,
      name: `${letter.toUpperCase()} Colleague`,
    }));
    for (const other of others) clinic.staff(other, 'Nurse');
    clinic.chart(CHART, { careTeamIds: others.map(({ uid }) => uid) });
    renderApp({ clinic, at: AT, as: PATIENT });
    expect(await screen.findAllByRole('link', { name: /^Continue with/ })).toHaveLength(4);
    expect(screen.getByRole('link', { name: 'Write to someone else about General care' })).toBeTruthy();
  });
});
