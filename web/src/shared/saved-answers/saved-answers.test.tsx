import { clinicAnswerPath, ownAnswerPath, ownAnswersPath } from '@my-messages/domain/paths';
import { LIMITS } from '@my-messages/domain/limits';
import { savedAnswerDoc } from '@my-messages/domain/testing/documents';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CHART, CLINIC, Clinic, CONVERSATION, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const OWN = ownAnswersPath(CLINIC, NURSE.uid);

function clinicWith(own: Record<string, string>, shared: Record<string, string> = {}) {
  const clinic = new Clinic();
  clinic.conversation({ staff: { sent: 1, seen: 0, unread: false, archived: false, paceAt: null } });
  clinic.message('message', {});
  const doc = (body: string, title: string) => savedAnswerDoc({ title, body });
  for (const [title, body] of Object.entries(own))
    clinic.store.set(ownAnswerPath(CLINIC, NURSE.uid, `own${title}`), doc(body, title));
  for (const [title, body] of Object.entries(shared))
    clinic.store.set(clinicAnswerPath(CLINIC, `clinic${title}`), doc(body, title));
  return clinic;
}

/** In the conversation with the patient, with what is written already. */
async function openReply(clinic: Clinic, written = '') {
  const view = renderApp({ clinic, at: `/messages/${CONVERSATION}`, as: NURSE });
  await view.user.click(await screen.findByRole('button', { name: 'Reply' }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
  await view.user.click(field);
  if (written !== '') await view.user.paste(written);
  return { ...view, field };
}

async function openAnswers({ user }: Pick<Awaited<ReturnType<typeof openReply>>, 'user'>) {
  await user.click(screen.getByRole('button', { name: 'Saved answers' }));
  return within(await screen.findByRole('dialog'));
}

const group = (dialog: Awaited<ReturnType<typeof openAnswers>>, name: string) =>
  within(dialog.getByRole('region', { name }));
const gone = () =>
  waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });

describe('a saved answer', () => {
  it('goes where the cursor is, filled in, and is not sent', async () => {
    const clinic = clinicWith({}, { Results: 'Dear {them}, {patient} ({chart}) is well. {me}' });
    const view = await openReply(clinic, 'Hello. Bye.');
    const { field, user } = view;
    field.setSelectionRange(6, 6);
    const dialog = await openAnswers(view);
    await user.click(await group(dialog, 'The clinic’s').findByRole('button', { name: 'Results' }));
    const filled = 'Dear Pat Example, Pat Example (General care) is well. Nora Nurse';
    expect(field.value).toBe(`Hello.${filled} Bye.`);
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([6 + filled.length, 6 + filled.length]);
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('!');
    expect(field.value).toBe(`Hello.${filled}! Bye.`);
    expect(clinic.store.commits.flat().some(({ path }) => path.includes('/messages/'))).toBe(false);
  });

  it('takes the place of what is selected', async () => {
    const view = await openReply(clinicWith({ Short: 'Yes' }), 'Hello there');
    view.field.setSelectionRange(6, 11);
    const dialog = await openAnswers(view);
    await view.user.click(await dialog.findByRole('button', { name: 'Short' }));
    expect(view.field.value).toBe('Hello Yes');
  });

  it('is found by all words of title and text, whatever their case and accents, and chosen by keys', async () => {
    const clinic = clinicWith({ Résumé: 'Blood test', Blood: 'Pressure' }, { Other: 'A blood RESUME' });
    const view = await openReply(clinic);
    const { user, field } = view;
    const dialog = await openAnswers(view);
    await dialog.findByRole('button', { name: 'Résumé' });
    expect(document.activeElement).toBe(dialog.getByRole('searchbox', { name: 'Find an answer' }));
    await user.keyboard('resume BLOOD');
    expect(dialog.queryByRole('button', { name: 'Blood' })).toBeNull();
    expect(dialog.getByRole('button', { name: 'Other' })).toBeTruthy();
    expect(dialog.getByText('2 found')).toBeTruthy();
    await user.tab();
    expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Résumé' }));
    await user.keyboard('{Enter}');
    expect(field.value).toBe('Blood test');
  });

  it('is not chosen with Escape, which leads back to the field', async () => {
    const view = await openReply(clinicWith({ Short: 'Yes' }), 'Hello');
    view.field.setSelectionRange(2, 2);
    await openAnswers(view);
    await view.user.keyboard('nothing like it{Escape}');
    await gone();
    expect(document.activeElement).toBe(view.field);
    await view.user.keyboard('-');
    expect(view.field.value).toBe('He-llo');
  });

  it('that makes the message too long says so at the field', async () => {
    const view = await openReply(clinicWith({ Long: 'x'.repeat(LIMITS.messageLength) }), 'Hello');
    const dialog = await openAnswers(view);
    await view.user.click(await dialog.findByRole('button', { name: 'Long' }));
    expect(screen.getByText(/^Too long by 5 characters/)).toBeTruthy();
  });

  it('is put into a new message, with what is known by then', async () => {
    const clinic = clinicWith({ Greeting: '{them} {patient} {chart} {me}' });
    const view = renderApp({ clinic, at: `/messages/new?chart=${CHART}`, as: NURSE });
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    const radio = await screen.findByRole('radio', { name: PATIENT.name });
    const choose = async () => {
      const dialog = await openAnswers(view);
      await view.user.click(await dialog.findByRole('button', { name: 'Greeting' }));
      return field.value;
    };
    expect(await choose()).toBe('{them} Pat Example General care Nora Nurse');
    await view.user.clear(field);
    await view.user.click(radio);
    expect(await choose()).toBe('Pat Example Pat Example General care Nora Nurse');
  });

  it('is nothing for portal users', async () => {
    const clinic = clinicWith({});
    const { user } = renderApp({ clinic, at: `/messages/${CONVERSATION}` });
    await user.click(await screen.findByRole('button', { name: 'Reply' }));
    expect(screen.queryByRole('button', { name: 'Saved answers' })).toBeNull();
  });
});

describe('one’s own answers', () => {
  it('are made of what is written, under a title that is asked for, and nothing is sent', async () => {
    const clinic = clinicWith({});
    const view = await openReply(clinic, 'Please call us.');
    const { user } = view;
    const dialog = await openAnswers(view);
    expect(await dialog.findByText(/You have not saved any yet/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Save what I have written as an answer' }));
    await user.click(dialog.getByRole('button', { name: 'Save the answer' }));
    expect(dialog.getByText('Enter a title, at most 80 characters.')).toBeTruthy();
    expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Title' }));
    await user.keyboard('  To call{Enter}');
    expect(await dialog.findByRole('button', { name: 'To call' })).toBeTruthy();
    const [saved] = clinic.store.commits.flat().filter(({ path }) => path.startsWith(OWN));
    expect(saved).toMatchObject({ fields: { title: 'To call', body: 'Please call us.' } });
    expect(clinic.store.commits.flat().some(({ path }) => path.includes('/messages/'))).toBe(false);
  });

  it('are changed and removed, which is asked first', async () => {
    const clinic = clinicWith({ Short: 'Yes' });
    const view = await openReply(clinic);
    const { user } = view;
    const dialog = await openAnswers(view);
    await user.click(await dialog.findByRole('button', { name: 'Change “Short”' }));
    const body = dialog.getByRole('textbox', { name: 'Text' });
    await user.clear(body);
    await user.click(dialog.getByRole('button', { name: 'Save the answer' }));
    expect(dialog.getByText('Write the text, at most 10,000 characters.')).toBeTruthy();
    await user.type(body, 'No');
    await user.click(dialog.getByRole('button', { name: 'Save the answer' }));
    expect(await dialog.findByText('No')).toBeTruthy();
    const path = ownAnswerPath(CLINIC, NURSE.uid, 'ownShort');
    expect(clinic.store.read(path)).toMatchObject({ title: 'Short', body: 'No' });

    await user.click(dialog.getByRole('button', { name: 'Remove “Short”' }));
    const question = within(await screen.findByRole('dialog', { name: 'Remove “Short”?' }));
    await user.click(question.getByRole('button', { name: 'Remove' }));
    await waitFor(() => {
      expect(clinic.store.read(path)).toBeUndefined();
    });
    expect(dialog.queryByRole('button', { name: 'Short' })).toBeNull();
    expect(document.activeElement).toBe(dialog.getByRole('searchbox'));
  });

  it('are as many as there is room for', async () => {
    const titles = Array.from({ length: LIMITS.listLimit }, (_, index) => `T${String(index)}`);
    const view = await openReply(
      clinicWith(Object.fromEntries(titles.map((title) => [title, 'x']))),
      'Hello',
    );
    const dialog = await openAnswers(view);
    expect(await dialog.findByText(/There is room for 50 answers of your own/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: /^Save what/ })).toBeNull();
  });

  it('that could not be loaded say so, and are tried again, beside those of the clinic', async () => {
    const clinic = clinicWith({ Short: 'Yes' }, { Other: 'No' });
    clinic.store.forbid(OWN);
    const view = await openReply(clinic);
    const dialog = await openAnswers(view);
    const own = group(dialog, 'My own');
    expect(await own.findByText(/^These answers could not be loaded\./)).toBeTruthy();
    expect(await dialog.findByRole('button', { name: 'Other' })).toBeTruthy();
    clinic.store.allow(OWN);
    await view.user.click(own.getByRole('button', { name: 'Try again' }));
    expect(await own.findByRole('button', { name: 'Short' })).toBeTruthy();
  });
});
