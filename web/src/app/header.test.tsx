import { memberPath } from '@my-messages/domain/paths';
import { staffMemberDoc } from '@my-messages/domain/testing/documents';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CLINIC, Clinic, NURSE, PATIENT } from '../test/clinic';
import { renderApp } from '../test/render-app';

const link = (name: string) => screen.queryByRole('link', { name });

function roles(clinic: Clinic, given: Parameters<typeof staffMemberDoc>[0]) {
  clinic.store.set(memberPath(CLINIC, NURSE.uid), staffMemberDoc({ displayName: NURSE.name, ...given }));
}

describe('the header', () => {
  it('leads portal users to their messages and account, and nowhere else', async () => {
    renderApp({ as: PATIENT });
    expect(await screen.findByRole('link', { name: /My Messages/ })).toBeTruthy();
    expect(link('Charts')).toBeNull();
    expect(link('Settings')).toBeNull();
  });

  it('has a menu that is named by who is signed in, and where', async () => {
    const { user } = renderApp({ as: PATIENT });
    await user.click(await screen.findByRole('button', { name: 'Account' }));
    expect(screen.getByRole('menu', { name: `Signed in as ${PATIENT.email} Lakeside Clinic` })).toBeTruthy();
  });

  it.each([PATIENT, NURSE])('names the clinic, which the way to the messages belongs to: %o', async (as) => {
    renderApp({ as });
    const home = await screen.findByRole('link', { name: /My Messages/ });
    await waitFor(() => {
      expect(home.textContent).toContain('Lakeside Clinic');
    });
  });

  it('leads staff to the charts too, and says when they are there', async () => {
    const { user } = renderApp({ as: NURSE });
    const charts = await screen.findByRole('link', { name: 'Charts' });
    expect(charts.getAttribute('aria-current')).toBeNull();
    await user.click(charts);
    await screen.findByRole('heading', { level: 1, name: 'Charts' });
    expect(link('Charts')?.getAttribute('aria-current')).toBe('page');
    expect(link('Settings')).toBeNull();
  });

  it('leads those who run the clinic to its settings, as soon as they do and no longer', async () => {
    const clinic = new Clinic();
    renderApp({ clinic, as: NURSE });
    await screen.findByRole('link', { name: 'Charts' });
    for (const role of ['managePortalSettings', 'superAdmin'] as const) {
      roles(clinic, { [role]: true });
      expect((await screen.findByRole('link', { name: 'Settings' })).getAttribute('href')).toBe('/settings');
      roles(clinic, {});
      await waitFor(() => {
        expect(link('Settings')).toBeNull();
      });
    }
  });
});
