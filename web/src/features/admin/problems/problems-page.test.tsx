import type { ProblemDoc } from '@my-messages/domain/documents/problem';
import { derivedCheckPath, problemPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AdminClinic, asking, renderSettings } from '../../../test/admin-clinic';
import { CLINIC, NOON, PATIENT } from '../../../test/clinic';

const MINUTE = 60_000;

function problem(clinic: AdminClinic, id: string, changes: Partial<ProblemDoc> = {}) {
  clinic.store.set(problemPath(CLINIC, id), {
    kind: 'event',
    step: 'search',
    target: `organizations/${CLINIC}/conversations/c/messages/${id}`,
    code: 'deadline-exceeded',
    attempts: 1,
    since: NOON,
    at: NOON,
    ...changes,
  });
}

const checked = (clinic: AdminClinic, at: number) => {
  clinic.store.set(derivedCheckPath(CLINIC), { until: at, at });
};

const rows = async () =>
  within(await screen.findByRole('list', { name: 'Problems' })).getAllByRole('listitem');

function withProblems() {
  const clinic = new AdminClinic();
  problem(clinic, 'm1');
  problem(clinic, 'mail_m2', {
    kind: 'mail',
    step: 'new-message',
    target: 'mail/m2',
    code: '550/5.1.1',
    attempts: 4,
    personId: PATIENT.uid,
    at: NOON + MINUTE,
  });
  return clinic;
}

describe('the problems', () => {
  it('say what, since when, what to do, and lead to the person', async () => {
    renderSettings('/problems', withProblems());
    const [mail, search] = await rows();
    expect(mail?.textContent).toMatch(/An e-mail about new messages was not sent.*Since .*2026.*4 tries/);
    expect(mail?.textContent).toMatch(/address does not exist.*550\/5\.1\.1, mail\/m2/);
    expect(search?.textContent).toMatch(/cannot be found by search.*failed for half a day/);
    const person = await screen.findByRole('link', { name: /^Person: Pat/ });
    expect(person.getAttribute('href')).toBe(`/settings/people/${PATIENT.uid}`);
  });

  it('are counted in the navigation', async () => {
    renderSettings('/people', withProblems());
    expect(await screen.findByText('2 problems')).toBeTruthy();
  });

  it('are tried again one by one, and say so', async () => {
    const { user, asked, clinic } = renderSettings('/problems', withProblems());
    await rows();
    await user.click(screen.getByRole('button', { name: 'Try again: A message cannot be found by search' }));
    expect(asked()).toEqual(asking({ kind: 'try-again', problemIds: ['m1'] }));
    expect(await screen.findByText(/It is being tried again/)).toBeTruthy();
    problem(clinic, 'm1', { again: true });
    expect(await screen.findByText('Trying again…')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again: A message cannot be found by search' }));
    expect(asked()).toHaveLength(1);
  });

  it('are tried again all at once', async () => {
    const { user, asked } = renderSettings('/problems', withProblems());
    await rows();
    await user.click(screen.getByRole('button', { name: 'Try all again' }));
    expect(asked()).toEqual(asking({ kind: 'try-again', problemIds: ['mail_m2', 'm1'] }));
  });

  it('go from the list when they are over, and none is said to be well', async () => {
    const clinic = withProblems();
    renderSettings('/problems', clinic);
    await rows();
    clinic.store.remove(problemPath(CLINIC, 'm1'));
    clinic.store.remove(problemPath(CLINIC, 'mail_m2'));
    expect(await screen.findByText('All is well: nothing has failed for good.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try all again' })).toBeNull();
  });
});

describe('an error that somebody saw', () => {
  const seen = (clinic: AdminClinic, reference: string, changes: Partial<ProblemDoc> = {}) => {
    problem(clinic, `screen_${reference}`, {
      kind: 'screen',
      step: 'forbidden',
      target: 'app',
      code: 'permission-denied',
      at: NOON + 2 * MINUTE,
      ...changes,
    });
  };

  it('stands there by its number, with when and what to do', async () => {
    const clinic = withProblems();
    seen(clinic, '1630a1a1');
    renderSettings('/problems', clinic);
    const [row] = await rows();
    expect(row?.textContent).toMatch(
      /Somebody saw an error: number 1630a1a1Seen .*2026.*may read out this number.*permission-denied, app/,
    );
    expect(row?.textContent).not.toMatch(/tries|1 try|Try again/);
  });

  it('is taken from the list by “Done”, and not tried again with the others', async () => {
    const clinic = withProblems();
    seen(clinic, '1630a1a1');
    const { user, asked } = renderSettings('/problems', clinic);
    await rows();
    const done = screen.getByRole('button', { name: 'Done: Somebody saw an error: number 1630a1a1' });
    expect(done.textContent).toBe('Done');
    await user.click(done);
    expect(asked()).toEqual(asking({ kind: 'try-again', problemIds: ['screen_1630a1a1'] }));
    expect(await screen.findByText('It goes from this list.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try all again' }));
    expect(asked().slice(1)).toEqual(asking({ kind: 'try-again', problemIds: ['mail_m2', 'm1'] }));
    expect(await screen.findByText(/It is being tried again/)).toBeTruthy();
  });

  it('offers no “Try all again” by itself', async () => {
    const clinic = new AdminClinic();
    seen(clinic, '1630a1a1');
    seen(clinic, '1630a1a2');
    renderSettings('/problems', clinic);
    expect(await rows()).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Try all again' })).toBeNull();
  });
});

describe('the last check', () => {
  it('is said with its time, and warned of when it is long ago', async () => {
    const clinic = new AdminClinic();
    checked(clinic, Date.now());
    renderSettings('/problems', clinic);
    expect(await screen.findByText(/^Last checked .*noted here once an hour/)).toBeTruthy();
    checked(clinic, Date.now() - 121 * MINUTE);
    expect(await screen.findByText(/whether its scheduled functions run/)).toBeTruthy();
  });

  it('is said not to have been yet', async () => {
    renderSettings('/problems');
    await waitFor(() => {
      expect(screen.getByText(/Nothing has been checked yet/)).toBeTruthy();
    });
  });
});
