import { clinicAnswerPath, collectionPath } from '@my-messages/domain/paths';
import { savedAnswerDoc } from '@my-messages/domain/testing/documents';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AdminClinic, asking, renderSettings } from '../../../test/admin-clinic';
import { CLINIC } from '../../../test/clinic';

const ANSWERS = collectionPath(CLINIC, 'savedAnswers');

function clinicWith(...titles: readonly string[]) {
  const clinic = new AdminClinic({ superAdmin: false });
  for (const title of titles)
    clinic.store.set(clinicAnswerPath(CLINIC, title.toLowerCase()), savedAnswerDoc({ title }));
  return clinic;
}

const add = () => screen.findByRole('button', { name: 'Add an answer' });
const title = () => screen.getByRole('textbox', { name: 'Title' });

describe('what the clinic has saved', () => {
  it('is listed by title, and says when there is none', async () => {
    const view = renderSettings('/answers', clinicWith('Zinc', 'Asthma'));
    const list = await screen.findByRole('list', { name: 'Saved answers' });
    const titles = () =>
      within(list)
        .queryAllByRole('heading')
        .map((each) => each.textContent);
    expect(titles()).toEqual(['Asthma', 'Zinc']);
    view.unmount();
    renderSettings('/answers', clinicWith());
    expect(await screen.findByText('None yet. Add the first one.')).toBeTruthy();
  });

  it('is added to, checked first', async () => {
    const { user, asked } = renderSettings('/answers', clinicWith());
    await user.click(await add());
    expect(document.activeElement).toBe(title());
    await user.keyboard(`${'x'.repeat(81)}{Enter}`);
    expect(screen.getByText('Enter a title, at most 80 characters.')).toBeTruthy();
    expect(screen.getByText('Write the text, at most 10,000 characters.')).toBeTruthy();
    expect(asked()).toEqual([]);
    await user.clear(title());
    await user.type(title(), ' Results ');
    await user.click(screen.getByRole('textbox', { name: 'Text' }));
    await user.paste('Dear {them},\nthey are in. ');
    await user.click(screen.getByRole('button', { name: 'Save the answer' }));
    expect(document.activeElement).toBe(await add());
    expect(screen.getByText('Saved')).toBeTruthy();
    expect(asked()).toEqual(
      asking({ kind: 'save-answer', id: null, title: 'Results', body: 'Dear {them},\nthey are in.' }),
    );
  });

  it('is changed, and left as it is', async () => {
    const { user, asked } = renderSettings('/answers', clinicWith('Asthma'));
    await user.click(await screen.findByRole('button', { name: 'Change “Asthma”' }));
    await user.type(title(), ' again');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(asked()).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Change “Asthma”' }));
    await user.type(title(), ' too');
    await user.click(screen.getByRole('button', { name: 'Save the answer' }));
    const { body } = savedAnswerDoc();
    expect(asked()).toEqual(asking({ kind: 'save-answer', id: 'asthma', title: 'Asthma too', body }));
  });

  it('stays in the form where the server refuses it', async () => {
    const { user, functions } = renderSettings('/answers', clinicWith('Asthma'));
    functions.answers.administer = { outcome: 'too-many' };
    await user.click(await add());
    await user.type(title(), 'One more');
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'x');
    await user.click(screen.getByRole('button', { name: 'Save the answer' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^This list is full\./);
    expect(title()).toHaveProperty('value', 'One more');
  });

  it('is removed, which is asked first', async () => {
    const { user, asked } = renderSettings('/answers', clinicWith('Asthma'));
    await user.click(await screen.findByRole('button', { name: 'Remove “Asthma”' }));
    const question = within(await screen.findByRole('dialog', { name: 'Remove “Asthma”?' }));
    expect(asked()).toEqual([]);
    await user.click(question.getByRole('button', { name: 'Remove' }));
    expect(asked()).toEqual(asking({ kind: 'remove-answer', id: 'asthma' }));
    await waitFor(async () => {
      expect(document.activeElement).toBe(await add());
    });
    expect(screen.getByText('Removed')).toBeTruthy();
  });

  it('that cannot be loaded says so, and is tried again', async () => {
    const clinic = clinicWith('Asthma');
    clinic.store.forbid(ANSWERS);
    const { user } = renderSettings('/answers', clinic);
    expect(await screen.findByRole('alert')).toBeTruthy();
    clinic.store.allow(ANSWERS);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Asthma' })).toBeTruthy();
  });

  it('is not shown to a Super Admin without the role', async () => {
    renderSettings('/answers', new AdminClinic({ managePortalSettings: false }));
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
  });
});
