import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Clinic, CHART, CONVERSATION, DOCTOR, NOON, NURSE, PATIENT } from '../test/clinic';
import { FakeSession } from '../test/fake-session';
import { renderApp } from '../test/render-app';
import { button, field, link, Listener } from './listener';

const ANA = { ...PATIENT, email: 'ana.example@example.com', name: 'Ana Example' };
const NOOR = { ...NURSE, email: 'noor.example@example.com', name: 'Noor Example' };
const PAULA = { ...DOCTOR, name: 'Dr. Paula Placeholder' };
const HOUR = 60 * 60 * 1000;
const AT = `/messages/${CONVERSATION}`;
const OTHER = 'conversation00000002';
/** A side that has sent one message and seen all. */
const READ = { sent: 1, seen: 1, unread: false, seenAt: null, told: 0, archived: false, paceAt: null };

/** Noor has asked Ana something that she has not read; Dr. Placeholder and she have written earlier. */
function clinicOf({ archived = false, unread = true } = {}): Clinic {
  const clinic = new Clinic();
  clinic.portalMember(ANA, {});
  clinic.staff(NOOR, 'Registered nurse');
  clinic.staff(PAULA, 'Physician');
  clinic.chart(CHART, { patientName: ANA.name, careTeamIds: [NOOR.uid, PAULA.uid] });
  clinic.connect(CHART, ANA, {});
  const people = { portalUserName: ANA.name, patientName: ANA.name };
  const noor = { ...people, staffName: NOOR.name, subject: 'Home readings' };
  clinic.conversation({
    ...noor,
    lastMessage: { id: 'm2', at: NOON, side: 'staff', preview: 'Please bring the booklet.' },
    portal: { ...READ, seen: unread ? 0 : 1, unread, archived },
    staff: { ...READ, archived },
  });
  clinic.message('m1', {
    senderName: ANA.name,
    side: 'portal',
    body: 'Shall I bring it?',
    sentAt: NOON - HOUR,
  });
  clinic.message('m2', { senderName: NOOR.name, body: 'Please bring the booklet.' });
  clinic.messageEntry('m2', { ...noor, body: 'Please bring the booklet.' });
  const paula = { ...people, staffId: PAULA.uid, staffName: PAULA.name, staffTitle: 'Physician' };
  const lastMessage = { id: 'm1', at: NOON - 24 * HOUR, side: 'portal', preview: 'Thank you!' } as const;
  clinic.conversation(
    { ...paula, subject: 'Form for my employer', lastMessage, portal: READ, staff: READ },
    OTHER,
  );
  if (unread) clinic.totals(ANA, 1);
  return clinic;
}

interface Deed {
  /** The file of its script. */
  readonly script: string;
  readonly as?: typeof ANA;
  readonly at?: string;
  readonly clinic?: Clinic;
  /** What stands on the screen when the deed begins. */
  readonly begins: () => Promise<unknown>;
  readonly does: (listener: Listener) => Promise<void>;
}

const inbox = () => link(/Home readings/);
const letter = () => screen.findByRole('heading', { name: /Noor Example/, level: 2 });

const read = async (ana: Listener) => {
  await ana.goTo(inbox());
  await ana.press('Enter', () => button('Reply'));
  await ana.readOn();
};
const answer = async (who: Listener) => {
  await who.goTo(button('Reply'));
  await who.press('Enter', () => field('Your reply'));
  await who.type('I will.', () => screen.findByText('Your text is saved.'));
  await who.goTo(button('Send'));
  await who.press('Enter', () => screen.findByText('Sent', { selector: '[role=status]' }));
};
const compose = (recipient: string) => async (who: Listener) => {
  await who.goTo(link('Compose'));
  await who.press('Enter', () => field('Message'));
  await who.readOn();
  await who.goTo(screen.findByRole('radio', { name: recipient }));
  await who.type(' ');
  await who.goTo(field('Subject (optional)'));
  await who.type('Booklet', () => screen.findByText('Your text is saved.'));
  await who.goTo(field('Message'));
  await who.type('Here it is.');
  await who.goTo(button('Send'));
  await who.press('Enter', () => screen.findByRole('heading', { name: 'Booklet' }));
};

const DEEDS: readonly Deed[] = [
  {
    script: 'see-unread',
    begins: inbox,
    does: async (ana) => {
      await ana.goTo(link(/My Messages/));
    },
  },
  {
    script: 'open-inbox',
    at: '/help',
    begins: () => screen.findByRole('heading', { name: 'Help' }),
    does: async (ana) => {
      await ana.goTo(link(/My Messages/));
      await ana.press('Enter', inbox);
      await ana.readOn();
    },
  },
  { script: 'read', begins: inbox, does: read },
  { script: 'read.nurse', as: NOOR, begins: inbox, does: read },
  { script: 'reply', at: AT, begins: letter, does: answer },
  { script: 'reply.nurse', as: NOOR, at: AT, begins: letter, does: answer },
  {
    script: 'archive',
    at: AT,
    clinic: clinicOf({ unread: false }),
    begins: letter,
    does: async (ana) => {
      await ana.goTo(button('Archive'));
      await ana.press('Enter', () => screen.findByText('Moved to Archived.'));
    },
  },
  {
    script: 'unarchive',
    clinic: clinicOf({ unread: false, archived: true }),
    begins: () => link(/Form for/),
    does: async (ana) => {
      await ana.goTo(link('Archived'));
      await ana.press('Enter', inbox);
      await ana.goTo(inbox());
      await ana.press('Enter', () => button('Unarchive'));
      await ana.goTo(button('Unarchive'));
      await ana.press('Enter', () => screen.findByText('Moved to Active.'));
    },
  },
  { script: 'compose', begins: inbox, does: compose(NOOR.name) },
  { script: 'compose.nurse', as: NOOR, begins: inbox, does: compose(ANA.name) },
  {
    script: 'search',
    begins: inbox,
    does: async (ana) => {
      await ana.goTo(field('Search'));
      await ana.type('bo');
      await ana.type('o', () => screen.findByRole('region', { name: 'Messages' }));
      await ana.goTo(screen.findByRole('link', { name: /Noor Example:/ }));
      await ana.press('Enter', () => screen.findByText('Found message'));
      await ana.readOn();
    },
  },
  {
    script: 'sign-out',
    begins: inbox,
    does: async (ana) => {
      await ana.goTo(button('Account'));
      await ana.press('Enter', () => screen.findByRole('menuitem', { name: 'Sign out' }));
      await ana.goTo(screen.findByRole('menuitem', { name: 'Sign out' }));
      await ana.press('Enter', () => field('E-mail'));
    },
  },
];

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC');
  vi.useFakeTimers({ toFake: ['Date'], now: NOON + HOUR });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it.each(DEEDS)('$script is spoken as it was approved, and nothing changes unannounced', async (deed) => {
  renderApp({ clinic: deed.clinic ?? clinicOf(), at: deed.at ?? '/messages', as: deed.as ?? ANA });
  await deed.begins();
  const listener = await Listener.listen();
  await deed.does(listener);
  await expect.soft(listener.script).toMatchFileSnapshot(`${deed.script}.txt`);
  expect(listener.unannounced).toEqual([]);
});

it.each([
  ['sign-in', ANA],
  ['sign-in.nurse', NOOR],
])('%s is spoken as it was approved, and nothing changes unannounced', async (script, who) => {
  const password = 'a long test password';
  const gateway = new FakeSession().addAccount(who.uid, who.email, password);
  renderApp({ clinic: clinicOf(), as: null, gateway });
  await button('Sign in');
  const listener = await Listener.listen();
  await listener.readOn();
  await listener.goTo(field('E-mail'));
  await listener.type(who.email);
  await listener.goTo(field('Password'));
  await listener.type(password);
  await listener.press('Enter', inbox);
  await listener.readOn();
  await expect.soft(listener.script).toMatchFileSnapshot(`${script}.txt`);
  expect(listener.unannounced).toEqual([]);
});
