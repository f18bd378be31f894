import {
  chartPath,
  connectionPath,
  conversationPath,
  memberPath,
  messagePath,
  organizationPath,
  staffPath,
} from '@my-messages/domain/paths';
import { conversationDoc } from '@my-messages/domain/testing/documents';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CHART, CLINIC, Clinic, CONVERSATION, NURSE, PATIENT } from '../test/clinic';
import { renderApp } from '../test/render-app';

const OTHER = 'riverbank';
const HERS = 'riverbankconversat01';

/** The patient belongs to two clinics; the other one has the same people and chart, and a conversation of its own. */
function twoClinics(): Clinic {
  const clinic = new Clinic();
  const { store } = clinic;
  clinic.portalMember(PATIENT, {}, [CLINIC, OTHER]);
  const copy = (path: string, changes: object = {}) => {
    store.set(path.replace(CLINIC, OTHER), { ...store.read(path), ...changes });
  };
  copy(organizationPath(CLINIC), { name: 'Riverbank Surgery' });
  copy(memberPath(CLINIC, PATIENT.uid));
  copy(staffPath(CLINIC, NURSE.uid), { displayName: 'Rita Riverbank' });
  copy(chartPath(CLINIC, CHART), { label: 'Asthma', careTeamIds: [NURSE.uid] });
  copy(connectionPath(CLINIC, `${CHART}_${PATIENT.uid}`));
  clinic.conversation();
  clinic.message('message', {});
  const between = { portalUserId: PATIENT.uid, portalUserName: PATIENT.name, staffName: 'Rita Riverbank' };
  store.set(
    conversationPath(OTHER, HERS),
    conversationDoc({ ...between, subject: 'Inhaler', portal: { unread: true }, staff: { sent: 1 } }),
  );
  copy(messagePath(CLINIC, CONVERSATION, 'message'));
  store.set(messagePath(OTHER, HERS, 'message'), {
    ...store.read(messagePath(CLINIC, CONVERSATION, 'message')),
    senderName: 'Rita Riverbank',
  });
  // What the rules refuse: a conversation that is not there, or not theirs.
  store.forbid(conversationPath(CLINIC, HERS));
  store.forbid(conversationPath(OTHER, CONVERSATION));
  return clinic;
}

const choose = async (name: string) => screen.findByRole('button', { name });
const message = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });

async function changeClinic({ user }: ReturnType<typeof renderApp>, name: string) {
  await user.click(await screen.findByRole('button', { name: 'Account' }));
  await user.click(screen.getByRole('menuitem', { name: 'Change clinic' }));
  await user.click(await choose(name));
}

describe('an address that names a conversation, for a person of two clinics', () => {
  it('opens in the clinic that has it, without asking', async () => {
    for (const [id, subject] of [
      [HERS, 'Inhaler'],
      [CONVERSATION, 'Blood test'],
    ] as const) {
      const { path, unmount } = renderApp({ clinic: twoClinics(), at: `/messages/${id}` });
      expect(await screen.findByRole('heading', { level: 1, name: subject })).toBeTruthy();
      expect(path()).toBe(`/messages/${id}`);
      unmount();
      sessionStorage.clear();
    }
  });

  it('opens there also when another clinic was chosen before', async () => {
    sessionStorage.setItem('organization', CLINIC);
    renderApp({ clinic: twoClinics(), at: `/messages/${HERS}` });
    expect(await screen.findByRole('heading', { level: 1, name: 'Inhaler' })).toBeTruthy();
    expect(sessionStorage.getItem('organization')).toBe(OTHER);
  });

  it('that no clinic of theirs has asks which, as before', async () => {
    const { user } = renderApp({ clinic: twoClinics(), at: '/messages/nobodysconversation1' });
    await user.click(await choose('Riverbank Surgery'));
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
  });

  it('asks each clinic once, and none for other addresses or a person of one clinic', async () => {
    const asked: string[] = [];
    const watched = (clinic: Clinic) => {
      const { store } = clinic;
      const get = store.getDocument.bind(store);
      store.getDocument = (path) => {
        asked.push(path);
        return get(path);
      };
      return clinic;
    };
    const deep = renderApp({ clinic: watched(twoClinics()), at: `/messages/${HERS}` });
    await screen.findByRole('heading', { level: 1, name: 'Inhaler' });
    expect(asked).toEqual([conversationPath(CLINIC, HERS), conversationPath(OTHER, HERS)]);
    deep.unmount();
    sessionStorage.clear();
    asked.length = 0;
    const inbox = renderApp({ clinic: watched(twoClinics()), at: '/messages' });
    await choose('Riverbank Surgery');
    inbox.unmount();
    const single = new Clinic();
    single.conversation();
    single.message('message', {});
    renderApp({ clinic: watched(single), at: `/messages/${CONVERSATION}` });
    await screen.findByRole('heading', { level: 1, name: 'Blood test' });
    expect(asked).toEqual([]);
  });

  it('says when the clinics could not be asked, and asks again', async () => {
    const clinic = twoClinics();
    const get = clinic.store.getDocument.bind(clinic.store);
    clinic.store.getDocument = () => Promise.reject(new Error('cut'));
    const { user } = renderApp({ clinic, at: `/messages/${HERS}` });
    await screen.findByRole('alert');
    clinic.store.getDocument = get;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Inhaler' })).toBeTruthy();
  });

  it('lets them change to the other clinic afterwards', async () => {
    const view = renderApp({ clinic: twoClinics(), at: `/messages/${HERS}` });
    await screen.findByRole('heading', { level: 1, name: 'Inhaler' });
    await changeClinic(view, 'Lakeside Clinic');
    expect(await screen.findByRole('link', { name: /Blood test/ })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Rita|Inhaler/);
  });
});

describe('changing the clinic', () => {
  it('keeps unsent text where it was written, and shows it nowhere else', async () => {
    sessionStorage.setItem('organization', CLINIC);
    const view = renderApp({ clinic: twoClinics(), at: '/messages/new' });
    await view.user.type(await message(), 'For Lakeside alone');
    await changeClinic(view, 'Riverbank Surgery');
    expect(await screen.findByRole('link', { name: /Inhaler/ })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Nora|Blood test/);
    await view.user.click(screen.getByRole('link', { name: /^(Compose|New message)/ }));
    expect((await message()).value).toBe('');
    await changeClinic(view, 'Lakeside Clinic');
    await view.user.click(await screen.findByRole('link', { name: /^(Compose|New message)/ }));
    expect((await message()).value).toBe('For Lakeside alone');
  });

  it('does not let text of another clinic be lost by signing out', async () => {
    sessionStorage.setItem('organization', CLINIC);
    const clinics = twoClinics();
    const view = renderApp({ clinic: clinics, at: '/messages/new' });
    await message();
    clinics.store.holdDrafts(new Promise(() => undefined));
    await view.user.type(await message(), 'For Lakeside alone');
    await view.user.click(screen.getByRole('button', { name: 'Account' }));
    await view.user.click(screen.getByRole('menuitem', { name: 'Change clinic' }));
    await choose('Riverbank Surgery');
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);
    await view.user.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByRole('dialog', { name: 'Sign out and lose your text?' })).toBeTruthy();
    await view.user.click(screen.getByRole('button', { name: 'Stay signed in' }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(view.gateway.session?.uid).toBe(PATIENT.uid);
  });
});
