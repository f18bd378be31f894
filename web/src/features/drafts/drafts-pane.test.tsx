import { draftPath, draftsPath } from '@my-messages/domain/paths';
import { draftDoc } from '@my-messages/domain/testing/documents';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CHART, CLINIC, Clinic, CONVERSATION, DOCTOR, NOON, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const NEW = 'draft000000000000001';
const pathOf = (key: string) => draftPath(CLINIC, PATIENT.uid, key);
const ADDRESSEE = draftDoc().addressee;

function clinicWithDrafts(): Clinic {
  const clinic = new Clinic();
  clinic.conversation();
  clinic.message('message', {});
  clinic.store.set(
    pathOf(CONVERSATION),
    draftDoc({ conversationId: CONVERSATION, body: 'A reply begun', savedAt: NOON }),
  );
  clinic.store.set(
    pathOf(NEW),
    draftDoc({
      addressee: { ...ADDRESSEE, chartId: CHART, recipientId: DOCTOR.uid, recipientName: DOCTOR.name },
      subject: 'My knee',
      body: 'A new message\nbegun',
      savedAt: NOON + 1,
    }),
  );
  return clinic;
}

const list = () => screen.findByRole('navigation', { name: 'Inbox' });
const open = () => renderApp({ clinic: clinicWithDrafts(), at: '/messages?section=drafts' });

describe('the drafts', () => {
  it('are counted, and say to whom, about what, the first words and when', async () => {
    open();
    expect(await within(await list()).findByRole('link', { name: 'Drafts (2)' })).toBeTruthy();
    const [newest, reply] = await within(await list()).findAllByRole('listitem');
    for (const words of [DOCTOR.name, 'My knee', 'A new message begun', 'About General care'])
      expect(newest?.textContent).toContain(words);
    for (const words of [NURSE.name, 'Reply', 'A reply begun']) expect(reply?.textContent).toContain(words);
    expect(newest?.querySelector('time')?.textContent).not.toBe('');
  });

  it('with a subject of nothing visible are called what those without one are', async () => {
    const clinic = clinicWithDrafts();
    clinic.store.set(
      pathOf(NEW),
      draftDoc({ subject: '\u200B\u3164 \u202E', body: 'Words', savedAt: NOON + 1 }),
    );
    renderApp({ clinic, at: '/messages?section=drafts' });
    const [newest] = await within(await list()).findAllByRole('listitem');
    expect(newest?.textContent).toContain('New message');
  });

  it('are gone on with where they were', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('link', { name: /My knee/ }));
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: DOCTOR.name })).checked).toBe(true);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' }).value).toBe(
      'A new message\nbegun',
    );
    await user.click(within(await list()).getByRole('link', { name: 'Drafts (2)' }));
    await user.click(await screen.findByRole('link', { name: /A reply begun/ }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
    expect(field.value).toBe('A reply begun');
  });

  it('that are malformed are said to be missing, with a number, beside all others', async () => {
    const clinic = clinicWithDrafts();
    clinic.store.set(pathOf(NEW), { ...draftDoc(), body: 7 });
    const { functions } = renderApp({ clinic, at: '/messages?section=drafts' });
    expect(await within(await list()).findAllByRole('listitem')).toHaveLength(1);
    const said = (await screen.findByText(/One draft could not be shown; all others are here/)).parentElement;
    const number = /Number for questions: ([0-9a-f]{8})$/.exec(said?.textContent ?? '')?.[1];
    expect(functions.requests('reportError')).toMatchObject([
      { reference: number, code: null, collection: 'drafts', field: 'body' },
    ]);
    clinic.store.remove(pathOf(CONVERSATION));
    await waitFor(() => {
      expect(screen.queryByRole('listitem')).toBeNull();
    });
    expect(screen.queryByText('No drafts')).toBeNull();
  });

  it('that may not be read are not said to be none', async () => {
    const clinic = clinicWithDrafts();
    clinic.store.forbid(draftsPath(CLINIC, PATIENT.uid));
    renderApp({ clinic, at: '/messages?section=drafts' });
    expect((await screen.findByRole('alert')).textContent).toMatch(/Your drafts could not be loaded/);
    expect(screen.queryByText('No drafts')).toBeNull();
  });

  it('are deleted without a question, which can be undone', async () => {
    const { user, clinic } = open();
    await user.click(await screen.findByRole('button', { name: `Delete the draft to ${DOCTOR.name}` }));
    expect(await screen.findByText('Draft deleted.')).toBeTruthy();
    await waitFor(() => {
      expect(clinic.store.read(pathOf(NEW))).toBeUndefined();
    });
    expect(await within(await list()).findAllByRole('listitem')).toHaveLength(1);
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    expect(await within(await list()).findAllByRole('listitem')).toHaveLength(2);
    await waitFor(() => {
      expect(clinic.store.read(pathOf(NEW))).toMatchObject({ body: 'A new message\nbegun' });
    });
  });

  it('mark the row of the conversation that they answer in', async () => {
    const { user } = open();
    await user.click(within(await list()).getByRole('link', { name: 'Active' }));
    const [row] = await within(await list()).findAllByRole('listitem');
    expect(row?.textContent).toContain('Draft');
  });

  it('say what they are while there are none', async () => {
    renderApp({ at: '/messages?section=drafts' });
    expect(await screen.findByText('No drafts')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Drafts' })).toBeTruthy();
  });

  it('being sent when the page was left are sent on, once', async () => {
    const clinic = clinicWithDrafts();
    clinic.store.set(
      pathOf(CONVERSATION),
      draftDoc({ conversationId: CONVERSATION, state: 'sending', body: 'On its way' }),
    );
    renderApp({ clinic, at: '/messages?section=drafts' });
    expect(await screen.findByText(/Being sent/)).toBeTruthy();
    await waitFor(() => {
      expect(clinic.store.read(pathOf(CONVERSATION))).toBeUndefined();
    });
    expect(clinic.store.commits).toHaveLength(1);
    expect(JSON.stringify(clinic.store.commits)).toContain('On its way');
  });
});
