import { memberPath, userPath } from '@my-messages/domain/paths';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readTimes, type Place } from '../data/session/session-times';
import { CLINIC, Clinic, NURSE, PATIENT } from '../test/clinic';
import { renderApp } from '../test/render-app';

const PLACE: Place = { uid: PATIENT.uid, organizationId: CLINIC, side: 'portal' };

function clinicWithMail(): Clinic {
  const clinic = new Clinic();
  clinic.conversation();
  clinic.message('message', {});
  return clinic;
}

/** Opens the app in a browser whose session was let in at this place; of silent paths nothing is heard. */
function open(clinic: Clinic, place: Place, silent: readonly string[] = []) {
  const now = Date.now();
  localStorage.setItem('session', JSON.stringify({ begunAt: now, seenAt: now, idleMinutes: 15, place }));
  const watch = clinic.store.watchDocument.bind(clinic.store);
  clinic.store.watchDocument = (path, observer) =>
    silent.includes(path) ? () => undefined : watch(path, observer);
  return renderApp({ clinic });
}

const UNHEARD = [userPath(PATIENT.uid), memberPath(CLINIC, PATIENT.uid)];

it('the inbox is asked for before it is heard who may see it', async () => {
  open(clinicWithMail(), PLACE, UNHEARD);
  expect(await screen.findByRole('link', { name: /Blood test/ })).toBeTruthy();
});

it('where somebody else was let in is nobody’s business', async () => {
  open(clinicWithMail(), { ...PLACE, uid: NURSE.uid }, UNHEARD);
  await screen.findByText('Loading…');
  expect(screen.queryByRole('navigation', { name: 'Inbox' })).toBeNull();
});

it('whose membership has ended meanwhile is signed out', async () => {
  const clinic = clinicWithMail();
  clinic.portalMember(PATIENT, { active: false });
  const { gateway } = open(clinic, PLACE);
  await screen.findByText(/Your access to this clinic has ended/);
  expect(gateway.session).toBeNull();
});

it('who has changed sides meanwhile comes in as what they are now', async () => {
  open(clinicWithMail(), { ...PLACE, side: 'staff' });
  expect(await screen.findByRole('link', { name: /Blood test/ })).toBeTruthy();
  await waitFor(() => {
    expect(readTimes()?.place).toEqual(PLACE);
  });
  expect(screen.queryByRole('link', { name: 'Charts' })).toBeNull();
});

it('who is in no clinic any more is told so, and that they were is forgotten', async () => {
  const clinic = clinicWithMail();
  clinic.store.set(userPath(PATIENT.uid), { organizationIds: [] });
  open(clinic, PLACE);
  await screen.findByText(/no clinic has connected this address/);
  expect(readTimes()?.place).toBeUndefined();
});

it('who is let in is remembered, by ids alone', async () => {
  renderApp({ clinic: clinicWithMail() });
  await screen.findByRole('link', { name: /Blood test/ });
  expect(readTimes()?.place).toEqual(PLACE);
});
