import { collectionPath, memberPath } from '@my-messages/domain/paths';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CLINIC, Clinic, PATIENT } from '../test/clinic';
import { FakeFunctions } from '../test/fake-functions';
import { FakeSession } from '../test/fake-session';
import { renderApp } from '../test/render-app';

const CONVERSATIONS = collectionPath(CLINIC, 'conversations');

/** The number that stands on the screen, when it does. */
async function shownNumber(): Promise<string> {
  const said = await screen.findByText(/this number: [0-9a-f]{8}|Number for questions: [0-9a-f]{8}/);
  return /: ([0-9a-f]{8})/.exec(said.textContent)?.[1] ?? '';
}

async function told(functions: FakeFunctions): Promise<unknown[]> {
  await waitFor(() => {
    expect(functions.requests('reportError').length).toBeGreaterThan(0);
  });
  return functions.requests('reportError');
}

const nowhere = { collection: null, field: null };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the number that stands beside an error', () => {
  it('is told to the server, with the clinic, once', async () => {
    const clinic = new Clinic();
    clinic.store.forbid(CONVERSATIONS);
    const { functions } = renderApp({ clinic });
    const reference = await shownNumber();
    expect(await told(functions)).toEqual([
      { organizationId: CLINIC, reference, kind: 'forbidden', code: null, ...nowhere },
    ]);
  });

  it('is told of a sign-in, too, which is nobody’s yet', async () => {
    const gateway = new FakeSession();
    gateway.failWith = 'unexpected';
    const { functions } = renderApp({ as: null, gateway });
    const email = await screen.findByRole('textbox', { name: 'E-mail' });
    fireEvent.change(email, { target: { value: PATIENT.email } });
    fireEvent.change(screen.getByLabelText('Password'), { target: { value: 'a long test password' } });
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    const reference = await shownNumber();
    const [report, ...others] = await told(functions);
    expect(report).toEqual({
      organizationId: null,
      reference,
      kind: 'unexpected',
      code: null,
      ...nowhere,
    });
    expect(others).toEqual([]);
    expect(JSON.stringify(report)).not.toContain(PATIENT.email);
  });

  it('is told of a part of the screen that failed, without what was thrown', async () => {
    // React, too, tells of what a boundary caught.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const clinic = new Clinic();
    vi.spyOn(clinic.store, 'watchQuery').mockImplementation(() => {
      throw new TypeError('my knee hurts');
    });
    const { functions } = renderApp({ clinic });
    const reference = await shownNumber();
    expect(await told(functions)).toEqual([
      { organizationId: CLINIC, reference, kind: 'screen', code: 'TypeError', ...nowhere },
    ]);
  });

  it('is told of a membership that is malformed, with the place of the fault', async () => {
    const clinic = new Clinic();
    clinic.store.set(memberPath(CLINIC, PATIENT.uid), {
      ...clinic.store.read(memberPath(CLINIC, PATIENT.uid)),
      active: 'yes',
    });
    const { functions } = renderApp({ clinic });
    const reference = await shownNumber();
    expect(await told(functions)).toMatchObject([
      {
        organizationId: CLINIC,
        reference,
        kind: 'unexpected',
        code: null,
        collection: 'members',
        field: 'active',
      },
    ]);
  });

  it('is told of an app that could not be opened', async () => {
    const { functions } = renderApp({ openFails: new TypeError('no such module') });
    const reference = await shownNumber();
    expect(await told(functions)).toEqual([
      { organizationId: null, reference, kind: 'screen', code: 'TypeError', ...nowhere },
    ]);
  });

  it('stands there, and no other, when it cannot be told', async () => {
    const clinic = new Clinic();
    clinic.store.forbid(CONVERSATIONS);
    const functions = new FakeFunctions();
    functions.failWith = 'unexpected';
    renderApp({ clinic, functions });
    const reference = await shownNumber();
    expect(await told(functions)).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await shownNumber()).toBe(reference);
    expect(functions.requests('reportError')).toHaveLength(1);
  });
});
