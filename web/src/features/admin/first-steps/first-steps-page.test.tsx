import { collectionPath, memberPath } from '@my-messages/domain/paths';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AdminClinic, renderSettings } from '../../../test/admin-clinic';
import { CHART, CLINIC, DOCTOR, NURSE, PATIENT } from '../../../test/clinic';

const at = (enabled: boolean, phone: string | null) => ({
  locations: { main: { name: 'Main', enabled, phone } },
});

/** A clinic in which those who run it have done nothing yet: nobody is available, on a care team, or has accepted. */
class NewClinic extends AdminClinic {
  constructor(roles: ConstructorParameters<typeof AdminClinic>[0] = {}) {
    super(roles);
    this.organization({ messaging: { enabled: false, ...at(false, null) } });
    for (const person of [NURSE, DOCTOR]) this.staff(person, 'Nurse', { availableForPortalMessages: false });
    this.chart(CHART, { careTeamIds: [] });
    this.portalMember(PATIENT, { acceptedAt: null });
  }
}

/** From now on queries of a collection are answered only once the returned function is called. */
function hold({ store }: Pick<AdminClinic, 'store'>, collection: 'auditEvents' | 'charts'): () => void {
  const watch = store.watchQuery.bind(store);
  const held: (() => void)[] = [];
  const spy = vi.spyOn(store, 'watchQuery').mockImplementation((query, observer) => {
    if (query.collection !== collectionPath(CLINIC, collection)) return watch(query, observer);
    let end: () => void = () => undefined;
    held.push(() => {
      end = watch(query, observer);
    });
    return () => {
      end();
    };
  });
  return () => {
    spy.mockRestore();
    act(() => {
      for (const answer of held) answer();
    });
  };
}

const list = () => screen.findByRole('list', { name: 'First steps' });
const rows = async () => within(await list()).getAllByRole('listitem');
const undone = async () => (await rows()).filter(({ textContent }) => textContent.includes('To do.')).length;
const navigation = () => within(screen.getByRole('navigation', { name: 'Settings' }));
const entry = () => navigation().queryByRole('link', { name: /^First steps/ });

describe('the first steps of a clinic', () => {
  it('come first in the settings, and are open there', async () => {
    const { path } = renderSettings('', new NewClinic());
    expect(await rows()).toHaveLength(7);
    expect(path()).toBe('/settings/start');
    expect(entry()?.textContent).toBe('First steps0 of 7 done');
  });

  it('are done one after the other, as it happens, and then are gone', async () => {
    const { clinic } = renderSettings('/start', new NewClinic());
    expect(await undone()).toBe(7);
    const becomes = (left: number) =>
      waitFor(async () => {
        expect(await undone()).toBe(left);
      });
    clinic.organization({ messaging: { enabled: false, ...at(false, '555-0100') } });
    await becomes(6);
    clinic.organization({ messaging: { enabled: false, ...at(true, '555-0100') } });
    await becomes(5);
    clinic.staff(NURSE, 'Nurse');
    await becomes(4);
    // Somebody who is not available is nobody to write to.
    clinic.chart(CHART, { careTeamIds: [DOCTOR.uid] });
    clinic.chart(CHART, { careTeamIds: [DOCTOR.uid, NURSE.uid] });
    await becomes(3);
    clinic.portalMember(PATIENT, {});
    await becomes(2);
    clinic.organization({ messaging: at(true, '555-0100') });
    await becomes(1);
    expect(entry()?.textContent).toBe('First steps6 of 7 done');
    clinic.audit('sent', {});
    await becomes(0);
    expect(entry()).toBeNull();
    expect(screen.getByText('All of this is done.').getAttribute('role')).toBe('status');
  });

  it('lead to where each is done, until it is', async () => {
    const { clinic } = renderSettings('/start', new NewClinic());
    const targets = async () =>
      within(await list())
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'));
    expect(await targets()).toEqual([
      '/settings/messaging',
      '/settings/messaging',
      '/settings/people/invite?kind=staff',
      '/settings/charts',
      '/settings/people/invite',
      '/settings/messaging',
    ]);
    clinic.organization({ messaging: at(true, '555-0100') });
    await waitFor(async () => {
      expect(await targets()).toHaveLength(3);
    });
  });

  it('are the clinic’s own for “Manage portal settings”, who read nothing else for it', async () => {
    const clinic = new NewClinic({ superAdmin: false });
    for (const collection of ['auditEvents', 'members', 'charts'] as const)
      clinic.store.forbid(collectionPath(CLINIC, collection));
    renderSettings('/start', clinic);
    expect(await rows()).toHaveLength(3);
    clinic.organization({ messaging: at(true, '555-0100') });
    await waitFor(() => {
      expect(entry()).toBeNull();
    });
  });

  it('are people, charts and the message for a Super Admin', async () => {
    const clinic = new NewClinic({ managePortalSettings: false });
    renderSettings('/start', clinic);
    expect(await rows()).toHaveLength(4);
    // A message found all that it needed, which need not be read.
    clinic.audit('sent', {});
    await waitFor(() => {
      expect(entry()).toBeNull();
    });
  });

  it('are not there in a clinic that is in use', async () => {
    renderSettings('/messaging', new AdminClinic().inUse());
    expect(await screen.findByRole('switch', { name: 'My Messages' })).toBeTruthy();
    expect(entry()).toBeNull();
  });

  it('let no row of the list move: it is there once it is known whether they begin it', async () => {
    const clinic = new NewClinic();
    const answer = hold(clinic, 'auditEvents');
    const { path } = renderSettings('', clinic);
    await waitFor(() => {
      expect(navigation().getByText('Loading…')).toBeTruthy();
    });
    expect(navigation().queryAllByRole('link')).toEqual([]);
    expect(path()).toBe('/settings');
    answer();
    await rows();
    expect(navigation().getAllByRole('link')[0]).toBe(entry());
    expect(path()).toBe('/settings/start');
  });

  it('stay as they were while a change of the clinic is looked at', async () => {
    const { clinic } = renderSettings('/start', new NewClinic());
    expect(await undone()).toBe(7);
    const answer = hold(clinic, 'charts');
    clinic.staff(NURSE, 'Nurse');
    clinic.chart(CHART, { careTeamIds: [NURSE.uid] });
    clinic.portalMember(PATIENT, {});
    expect(await undone()).toBe(7);
    expect(entry()).toBeTruthy();
    answer();
    await waitFor(async () => {
      expect(await undone()).toBe(4);
    });
  });

  it('say when they cannot be loaded, and the settings open with the next page', async () => {
    const clinic = new NewClinic();
    clinic.store.forbid(collectionPath(CLINIC, 'auditEvents'));
    const view = renderSettings('', clinic);
    await waitFor(() => {
      expect(view.path()).toBe('/settings/messaging');
    });
    expect(entry()).toBeNull();
    view.unmount();
    const { user } = renderSettings('/start', clinic);
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be loaded/);
    clinic.store.allow(collectionPath(CLINIC, 'auditEvents'));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await undone()).toBe(7);
  });

  it('close at once for whoever loses their roles', async () => {
    const { clinic } = renderSettings('/start', new NewClinic());
    await list();
    clinic.adminRoles({ managePortalSettings: false, superAdmin: false });
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
    expect(clinic.store.read(memberPath(CLINIC, 'admin'))).toMatchObject({ superAdmin: false });
  });
});
