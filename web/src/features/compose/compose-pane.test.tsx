import { conversationPath, unreadTotalsPath } from '@my-messages/domain/paths';
import { LIMITS } from '@my-messages/domain/limits';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../data/errors/data-error';
import { setWidth } from '../../test/browser';
import { CHART, CLINIC, Clinic, DOCTOR, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const OFF_TEAM = { uid: 'off-team', email: 'olaf@example.com', name: 'Olaf Off' };
const GUARDIAN = { uid: 'guardian', email: 'gina@example.com', name: 'Gina Guardian' };

function open(
  change: (clinic: Clinic) => void = () => undefined,
  as: { uid: string; email: string } = PATIENT,
) {
  const clinic = new Clinic();
  change(clinic);
  return renderApp({ clinic, at: '/messages/new', as });
}

const radio = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name });
const message = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
const subject = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Subject/ });
const send = () => screen.getByRole('button', { name: 'Send' });
const main = () => screen.getByRole('main');

/** A second chart of the patient's, with the doctor alone on its care team. */
function secondChart(clinic: Clinic) {
  clinic.chart('chart-2', { label: 'Knee', careTeamIds: [DOCTOR.uid] });
  clinic.connect('chart-2', PATIENT, {});
}

describe('a new message from a portal user', () => {
  it('with one chart has no Regarding, and says what it is about', async () => {
    open();
    expect(await radio(NURSE.name)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByText('About General care')).toBeTruthy();
  });

  it('with two charts asks which, and offers the people of the chosen one', async () => {
    const { user } = open(secondChart);
    const regarding = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Regarding' });
    expect(regarding.value).toBe('');
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText('First choose what this is about.')).toBeTruthy();
    await user.selectOptions(regarding, 'General care');
    expect(await radio(NURSE.name)).toBeTruthy();
    await user.selectOptions(regarding, 'Knee');
    expect(await radio(DOCTOR.name)).toBeTruthy();
    expect(screen.queryByRole('radio', { name: NURSE.name })).toBeNull();
  });

  it('tells charts of several patients apart by name', async () => {
    open((clinic) => {
      clinic.chart('chart-2', { label: 'Asthma', patientName: 'Milo Example' });
      clinic.connect('chart-2', PATIENT, { relationship: 'guardian' });
    });
    const options = await screen.findAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      'Choose…',
      'Milo Example · Asthma',
      'Pat Example · General care',
    ]);
  });

  it('offers only those of the care team who take messages', async () => {
    open((clinic) => {
      clinic.staff(OFF_TEAM, 'Physician');
      clinic.staff(DOCTOR, 'Physician', { availableForPortalMessages: false });
    });
    expect(await radio(NURSE.name)).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(1);
  });

  it('offers everybody with the role where the clinic has chosen so', async () => {
    open((clinic) => {
      clinic.organization({ messaging: { recipientPolicy: 'selected-users' } });
      clinic.staff(OFF_TEAM, 'Physician');
      clinic.staff(DOCTOR, 'Physician', { availableForPortalMessages: false });
    });
    expect(await radio(OFF_TEAM.name)).toBeTruthy();
    const names = screen.getAllByRole('radio').map((each) => {
      const label = document.getElementById(each.getAttribute('aria-labelledby') ?? '');
      return label?.textContent;
    });
    expect(names).toEqual([NURSE.name, OFF_TEAM.name]);
  });

  it('says who is listed, and what to do when nobody is', async () => {
    open((clinic) => clinic.chart(CHART, { careTeamIds: [] }));
    expect(await screen.findByText(/Nobody takes messages about this care/)).toBeTruthy();
    expect(screen.getByText('Someone missing?')).toBeTruthy();
    expect(screen.getByText(/You see the people of this care team/)).toBeTruthy();
  });

  it('takes the choice back when the chosen person leaves the care team, and keeps the text', async () => {
    const { user, clinic } = open();
    await user.click(await radio(DOCTOR.name));
    await user.type(message(), 'Hello');
    clinic.chart(CHART, { careTeamIds: [NURSE.uid] });
    await waitFor(() => {
      expect(screen.queryByRole('radio', { name: DOCTOR.name })).toBeNull();
    });
    expect(message().value).toBe('Hello');
    await user.click(send());
    expect(screen.getByText('Choose who gets the message.')).toBeTruthy();
    expect(clinic.store.commits).toEqual([]);
  });

  it('is replaced by the reason where nobody may be written to', async () => {
    open((clinic) => clinic.portalMember(PATIENT, { canMessage: false }));
    expect(await screen.findByText(/switched off writing messages for you/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
  });

  it('says once why, beside an inbox that has nothing', async () => {
    const { user } = open((clinic) => clinic.organization({ messaging: { enabled: false } }));
    const reason = /This clinic does not take messages here/;
    expect(await within(await screen.findByRole('main')).findByText(reason)).toBeTruthy();
    expect(await screen.findByText('No messages yet')).toBeTruthy();
    expect(screen.getAllByText(reason)).toHaveLength(1);
    await user.click(screen.getByRole('link', { name: /My Messages/ }));
    expect(await within(screen.getByRole('navigation', { name: 'Inbox' })).findByText(reason)).toBeTruthy();
  });

  it('keeps what was written when messaging is switched off meanwhile', async () => {
    const { user, clinic } = open();
    await radio(NURSE.name);
    await user.type(message(), 'Hello');
    clinic.organization({ messaging: { enabled: false } });
    const main = within(screen.getByRole('main'));
    expect(await main.findByText(/clinic does not take messages/)).toBeTruthy();
    expect(message().value).toBe('Hello');
    expect(message().readOnly).toBe(true);
    expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
  });

  it('names what is missing at the fields and goes to the first', async () => {
    const { user, clinic } = open(secondChart);
    const regarding = await screen.findByRole('combobox', { name: 'Regarding' });
    expect(screen.queryByText('Write your message first.')).toBeNull();
    await user.click(send());
    expect(screen.getByText('Choose what this is about.')).toBeTruthy();
    expect(screen.getByText('Write your message first.')).toBeTruthy();
    expect(document.activeElement).toBe(regarding);
    await user.selectOptions(regarding, 'Knee');
    const first = await radio(DOCTOR.name);
    await user.click(send());
    expect(document.activeElement).toBe(first);
    await user.click(first);
    await user.click(send());
    expect(document.activeElement).toBe(message());
    expect(message().getAttribute('aria-invalid')).toBe('true');
    expect(clinic.store.commits).toEqual([]);
  });

  it('refuses a subject that is too long, cutting nothing', async () => {
    const { user, clinic } = open();
    await user.click(await radio(NURSE.name));
    await user.type(message(), 'Hello');
    fireEvent.change(subject(), { target: { value: 's'.repeat(LIMITS.subjectLength + 1) } });
    expect(screen.getByText(/Too long by 1 character\. A subject can have 120/)).toBeTruthy();
    await user.click(send());
    expect(document.activeElement).toBe(subject());
    expect(subject().value).toHaveLength(LIMITS.subjectLength + 1);
    expect(clinic.store.commits).toEqual([]);
  });

  it('is written as one batch, and once confirmed its conversation opens and says "Sent"', async () => {
    const { user, clinic, path } = open();
    await user.click(await radio(NURSE.name));
    await user.type(subject(), 'My knee');
    await user.type(message(), 'It hurts again');
    const commits = clinic.store.holdCommits();
    await user.click(send());
    expect(await screen.findByText('Sending…', { selector: '[role=status]' })).toBeTruthy();
    expect(message().value).toBe('It hurts again');
    expect(message().readOnly).toBe(true);
    expect(path()).toBe('/messages/new');
    commits.release();
    expect(await screen.findByRole('heading', { level: 1, name: 'My knee' })).toBeTruthy();
    expect(await screen.findByText('Sent', { selector: '[role=status]' })).toBeTruthy();
    const id = path().replace('/messages/', '');
    expect(clinic.store.read(conversationPath(CLINIC, id))).toMatchObject({
      staffId: NURSE.uid,
      staffTitle: 'Registered nurse',
      chartId: CHART,
      portalUserName: PATIENT.name,
      subject: 'My knee',
    });
    expect(clinic.store.commits[0]).toHaveLength(2);
  });

  it('takes new ids when another recipient is chosen after a try of unknown fate', async () => {
    const { user, clinic } = open();
    await user.click(await radio(NURSE.name));
    await user.type(message(), 'Hello');
    const commits = clinic.store.holdCommits();
    await user.click(send());
    commits.fail(new DataError('unexpected'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Not sent\. Something went wrong/);
    await user.click(await radio(DOCTOR.name));
    await user.click(send());
    expect(await screen.findByText('Sent', { selector: '[role=status]' })).toBeTruthy();
    const conversations = clinic.store.commits.map(([write]) => write?.path);
    expect(conversations).toHaveLength(2);
    expect(new Set(conversations).size).toBe(2);
  });

  it('is still there after a look at the inbox', async () => {
    const { user } = open();
    await user.click(await radio(NURSE.name));
    await user.type(message(), 'Half a thou');
    await user.click(screen.getByRole('link', { name: /My Messages/ }));
    expect(await screen.findByText('There is nothing to read here yet.')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Compose' }));
    expect((await radio(NURSE.name)).checked).toBe(false);
    expect(message().value).toBe('');
    await user.click(
      screen.getByRole('link', { name: `Go on writing to ${NURSE.name}, about General care` }),
    );
    expect((await radio(NURSE.name)).checked).toBe(true);
    expect(message().value).toBe('Half a thou');
  });

  it('goes on when it is for nobody yet', async () => {
    const { user } = open();
    await radio(NURSE.name);
    await user.type(message(), 'To whom?');
    await user.click(screen.getByRole('link', { name: /My Messages/ }));
    await user.click(await screen.findByRole('link', { name: 'Compose' }));
    await radio(NURSE.name);
    expect(message().value).toBe('To whom?');
  });

  it('says beside Send for whom it was begun when it goes to somebody else now', async () => {
    const { user } = open();
    await user.click(await radio(NURSE.name));
    await user.type(message(), 'Dear Nora');
    expect(screen.queryByText(/You began this text/)).toBeNull();
    await user.click(await radio(DOCTOR.name));
    expect(message().value).toBe('Dear Nora');
    const told = screen.getAllByText(/You began this text/);
    expect(told.map((each) => each.textContent)).toEqual([
      'You began this text for Nora Nurse, about General care. Now it goes to Dora Doctor.',
    ]);
    await user.click(await radio(NURSE.name));
    expect(screen.queryByText(/You began this text/)).toBeNull();
  });

  it('shows no error at any moment after it was sent', async () => {
    const { user } = open();
    await user.click(await radio(NURSE.name));
    await user.type(message(), 'Hello');
    const seen = new Set<string>();
    const watch = new MutationObserver(() => {
      for (const wrong of ['Choose who gets the message.', 'Write your message first.'])
        if (document.body.textContent.includes(wrong)) seen.add(wrong);
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    await user.click(send());
    expect(await screen.findByText('Sent', { selector: '[role=status]' })).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Reply' })).toBeTruthy();
    watch.disconnect();
    expect([...seen]).toEqual([]);
  });
});

describe('what to do in an emergency', () => {
  const wait = 'Please do not wait for an answer here.';
  const us = `If you are in danger, call 911; in a crisis, call or text 988. ${wait}`;
  const cases = [
    ['US', null, us, ['911', '988']],
    [
      'CA',
      null,
      `If you are in danger, call 911; in a crisis, call or text 988; for urgent advice, call 811. ${wait}`,
      ['911', '988', '811'],
    ],
    [
      'GB',
      null,
      `If you are in danger, call 999; in a crisis, call Samaritans on 116 123; for urgent advice, call 111. ${wait}`,
      ['999', '116123', '111'],
    ],
    [
      'AU',
      null,
      `If you are in danger, call 000; in a crisis, call Lifeline on 13 11 14; for urgent advice, call 1800 022 222. ${wait}`,
      ['000', '131114', '1800022222'],
    ],
    ['GB', 'US', us, ['911', '988']],
    [
      'IE',
      null,
      `If you are in danger, call 112; in a crisis, call Samaritans on 116 123. ${wait}`,
      ['112', '116123'],
    ],
    ['US', 'DE', `If you are in danger, call 112. ${wait}`, ['112']],
    ['XX', null, `If you are in danger, call your local emergency number. ${wait}`, []],
  ] as const;
  for (const [clinicCountry, ownCountry, sentence, numbers] of cases) {
    const where =
      ownCountry === null ? `a clinic in ${clinicCountry}` : `${ownCountry}, of a clinic in ${clinicCountry}`;
    it(`is said for ${where}, with numbers that can be called`, async () => {
      open((clinic) => {
        clinic.organization({ country: clinicCountry });
        clinic.portalMember(PATIENT, { country: ownCountry });
      });
      await radio(NURSE.name);
      expect(main().textContent).toContain(sentence);
      const calls = [...main().querySelectorAll('a[href^="tel:"]')].map((call) => call.getAttribute('href'));
      expect(calls).toEqual(numbers.map((number) => `tel:${number}`));
    });
  }

  it('stands beside the form on a wide screen, once, above what becomes of the message', async () => {
    setWidth(1280);
    open();
    const rail = within(await screen.findByRole('complementary', { name: 'About writing a message' }));
    expect((await rail.findAllByRole('link', { name: /911/ })).length).toBe(1);
    expect(rail.getByRole('region', { name: 'What happens then' }).textContent).toMatch(
      /An e-mail tells you/,
    );
    await radio(NURSE.name);
    expect(screen.getAllByRole('link', { name: /911/ })).toHaveLength(1);
  });

  it('says how soon an answer can be expected, where the clinic says so', async () => {
    open((clinic) => clinic.organization({ messaging: { responseDays: 2 } }));
    expect(await screen.findByText('Lakeside Clinic usually answers within 2 business days.')).toBeTruthy();
  });
});

describe('a new message from staff', () => {
  it('goes to a portal user of a chart, and says who they are; no emergency number', async () => {
    const { user, clinic, path } = open((made) => {
      made.portalMember(GUARDIAN, {});
      made.connect(CHART, GUARDIAN, { relationship: 'guardian' });
    }, NURSE);
    const guardian = await radio(GUARDIAN.name);
    const note = document.getElementById(guardian.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe('Guardian of Pat Example');
    expect(main().textContent).not.toMatch(/emergenc/i);
    await user.click(guardian);
    await user.type(message(), 'Please call us');
    await user.click(send());
    await waitFor(() => {
      expect(path()).toMatch(/^\/messages\/[A-Za-z0-9]{20}$/);
    });
    const id = path().replace('/messages/', '');
    expect(clinic.store.read(conversationPath(CLINIC, id))).toMatchObject({
      staffId: NURSE.uid,
      portalUserId: GUARDIAN.uid,
      relationship: 'guardian',
    });
    expect(clinic.store.read(unreadTotalsPath(CLINIC, NURSE.uid))).toBeUndefined();
  });

  it('shows whom one cannot write to, and why', async () => {
    open((clinic) => clinic.connect(CHART, PATIENT, { refusals: ['portal-inactive'] }), NURSE);
    const radioOfPatient = await radio(PATIENT.name);
    expect(radioOfPatient.disabled).toBe(true);
    const note = document.getElementById(radioOfPatient.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toMatch(/Pat Example has no active portal account/);
  });

  it('is replaced by the reason for who does not have the role', async () => {
    open((clinic) => clinic.staff(NURSE, 'Registered nurse', { availableForPortalMessages: false }), NURSE);
    expect(await screen.findByText(/do not have the role/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is explained to who is on no care team', async () => {
    open((clinic) => clinic.chart(CHART, { careTeamIds: [] }), NURSE);
    expect(await screen.findByText(/You are not on the care team of any chart/)).toBeTruthy();
  });

  it('to another patient begins empty; what was written to the first waits under the first', async () => {
    const { user } = open((made) => {
      made.chart('chart-2', { patientName: GUARDIAN.name, label: 'Knee', careTeamIds: [NURSE.uid] });
      made.portalMember(GUARDIAN, {});
      made.connect('chart-2', GUARDIAN, {});
    }, NURSE);
    const toPatient = async (name: string) => {
      await user.click(screen.getByRole('link', { name: 'Charts' }));
      await user.click(await screen.findByRole('link', { name: new RegExp(name) }));
      await user.click(await screen.findByRole('link', { name: /New message/ }));
      expect((await radio(name)).checked).toBe(true);
    };
    await screen.findByRole('combobox', { name: 'Regarding' });
    await toPatient(PATIENT.name);
    await user.type(subject(), 'Your blood test');
    await user.type(message(), 'For Pat alone');
    await toPatient(GUARDIAN.name);
    expect([subject().value, message().value]).toEqual(['', '']);
    await user.type(message(), 'For Gina alone');
    await toPatient(PATIENT.name);
    expect([subject().value, message().value]).toEqual(['Your blood test', 'For Pat alone']);
  });
});
