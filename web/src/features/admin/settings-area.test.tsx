import { memberPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AdminClinic, renderSettings } from '../../test/admin-clinic';
import { setWidth } from '../../test/browser';
import { CLINIC, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const PAGES = ['Messaging', 'Saved answers', 'Waiting', 'People', 'Charts', 'Audit trail', 'Problems'];
const navigation = () => screen.findByRole('navigation', { name: 'Settings' });
const links = async () =>
  within(await navigation())
    .getAllByRole('link')
    .map((link) => PAGES.find((page) => link.textContent.startsWith(page)));
const notFound = () => screen.findByRole('heading', { name: 'Not found' });

describe('who sees what of the settings', () => {
  it('is Messaging and saved answers with “Manage portal settings”', async () => {
    const { path } = renderSettings('', new AdminClinic({ superAdmin: false }).inUse());
    expect(await links()).toEqual(['Messaging', 'Saved answers']);
    await waitFor(() => {
      expect(path()).toBe('/settings/messaging');
    });
  });

  it('is who waits, people, charts and the audit trail for a Super Admin, and Messaging to see', async () => {
    const { path } = renderSettings('', new AdminClinic({ managePortalSettings: false }).inUse());
    expect(await links()).toEqual(['Messaging', 'Waiting', 'People', 'Charts', 'Audit trail', 'Problems']);
    await waitFor(() => {
      expect(path()).toBe('/settings/messaging');
    });
  });

  it('is all with both roles', async () => {
    renderSettings('', new AdminClinic().inUse());
    expect(await links()).toEqual(PAGES);
  });

  it.each([PATIENT, NURSE])('is nothing for others', async (person) => {
    for (const at of ['/settings', '/settings/messaging', '/settings/people']) {
      const view = renderApp({ clinic: new AdminClinic(), at, as: { ...person } });
      expect(await notFound()).toBeTruthy();
      expect(screen.queryByRole('navigation', { name: 'Settings' })).toBeNull();
      view.unmount();
    }
  });

  it('opens no page of the other role', async () => {
    renderSettings('/people', new AdminClinic({ superAdmin: false }));
    expect(await notFound()).toBeTruthy();
  });

  it('closes at once when the role is lost', async () => {
    const { clinic } = renderSettings('/messaging');
    expect(await screen.findByRole('switch', { name: 'My Messages' })).toBeTruthy();
    clinic.adminRoles({ managePortalSettings: false });
    expect(await screen.findByText('My Messages is on.')).toBeTruthy();
    expect(screen.queryByRole('switch', { name: 'My Messages' })).toBeNull();
    clinic.adminRoles({ managePortalSettings: false, superAdmin: false });
    await waitFor(() => {
      expect(screen.queryByRole('navigation', { name: 'Settings' })).toBeNull();
    });
  });
});

describe('the settings on a phone', () => {
  it('are a list first, then the page with the way back', async () => {
    setWidth(360);
    const { user, path } = renderSettings('', new AdminClinic().inUse());
    await user.click(within(await navigation()).getByRole('link', { name: /^People/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'People' })).toBeTruthy();
    expect(path()).toBe('/settings/people');
    expect(document.activeElement?.parentElement?.id).toBe('content');
    const main = within(screen.getByRole('main'));
    await user.click(main.getByRole('link', { name: 'Settings' }));
    expect(await links()).toHaveLength(PAGES.length);
    expect(path()).toBe('/settings');
  });
});

describe('the address', () => {
  it('is not found for what is no id, and says so for nobody', async () => {
    const view = renderSettings('/people/no_id');
    expect(await notFound()).toBeTruthy();
    view.unmount();
    renderSettings('/people/nobody');
    expect(await screen.findByText('There is nothing at this address.')).toBeTruthy();
  });

  it('offers to try again where a document cannot be read', async () => {
    const clinic = new AdminClinic();
    clinic.store.forbid(memberPath(CLINIC, PATIENT.uid));
    renderSettings(`/people/${PATIENT.uid}`, clinic);
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be loaded.*not allowed/);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
