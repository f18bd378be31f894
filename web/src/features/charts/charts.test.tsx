import { chartPath, collectionPath, staffPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CHART, CLINIC, Clinic, DOCTOR, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const GUARDIAN = { uid: 'guardian', email: 'gina@example.com', name: 'Gina Guardian' };

function open(at: string, change: (clinic: Clinic) => void = () => undefined, as: typeof NURSE = NURSE) {
  const clinic = new Clinic();
  change(clinic);
  return renderApp({ clinic, at, as });
}

const main = () => screen.getByRole('main');
const find = () => screen.findByRole<HTMLInputElement>('searchbox', { name: 'Find a patient' });
const rows = async () => {
  const list = await within(await screen.findByRole('main')).findByRole('list');
  return within(list)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
};

/** Patients "Patient 000" to "Patient 199", each with a chart whose care team is the nurse. */
function manyCharts(clinic: Clinic) {
  for (let number = 0; number < 200; number += 1) {
    const name = `Patient ${String(number).padStart(3, '0')}`;
    clinic.chart(`many-${number}`, { patientName: name });
  }
}

describe('the charts of a staff member', () => {
  it('are a link away, by patient, with what about, where and whether closed', async () => {
    const { user, path } = open('/', (clinic) => {
      clinic.chart('chart-2', { patientName: 'Élodie Early', label: 'Knee', status: 'closed' });
    });
    await user.click(await screen.findByRole('link', { name: 'Charts' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Charts' })).toBeTruthy();
    expect(path()).toBe('/charts');
    expect(await rows()).toEqual(['Élodie EarlyKnee · Main · Closed', 'Pat ExampleGeneral care · Main']);
    expect(document.title).toBe('Charts · My Messages');
    await user.click(screen.getByRole('link', { name: /Élodie Early/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Élodie Early' })).toBeTruthy();
    expect(path()).toBe('/charts/chart-2');
    // Within it, on what scrolls, so that the keyboard scrolls it.
    expect(document.activeElement?.parentElement).toBe(main());
  });

  it('are those of their care teams; all, for who may be chosen by everybody', async () => {
    const elsewhere = (clinic: Clinic) =>
      clinic.chart('chart-2', { careTeamIds: [DOCTOR.uid], patientName: 'Zoe' });
    const own = open('/charts', elsewhere);
    expect(await screen.findByText('The charts whose care team you are on.')).toBeTruthy();
    expect(await rows()).toHaveLength(1);
    own.clinic.organization({ messaging: { recipientPolicy: 'selected-users' } });
    expect(await screen.findByText('All charts of the clinic.')).toBeTruthy();
    await waitFor(async () => {
      expect(await rows()).toHaveLength(2);
    });
    own.clinic.staff(NURSE, 'Registered nurse', { availableForPortalMessages: false });
    await waitFor(async () => {
      expect(await rows()).toEqual(['Pat ExampleGeneral care · Main']);
    });
  });

  it('come a page at a time, each once, and say how many there are', async () => {
    const { user, clinic } = open('/charts', manyCharts);
    expect(await rows()).toHaveLength(25);
    const more = () => screen.getByRole('button', { name: 'Show more' });
    expect(screen.getByText('The first 25 charts; there are more').getAttribute('role')).toBe('status');
    await user.click(more());
    await waitFor(async () => {
      expect(await rows()).toHaveLength(50);
    });
    expect(document.activeElement).toBe(more());
    // One that comes above pushes the last row of the live page under it, where it must not be lost.
    clinic.chart('first', { patientName: 'Aaron Above' });
    await waitFor(async () => {
      expect((await rows())[0]).toContain('Aaron Above');
    });
    const shown = await rows();
    expect(shown).toHaveLength(51);
    expect(new Set(shown).size).toBe(51);
    expect(shown.filter((row) => row.includes('Patient 023'))).toHaveLength(1);
  });

  it('say why a further page did not come, and keep what is there', async () => {
    const { user, clinic } = open('/charts', manyCharts);
    await rows();
    clinic.store.getQuery = () => Promise.reject(new Error('cut'));
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/More charts could not be loaded/);
    expect(await rows()).toHaveLength(25);
  });

  it('are found by the beginning of the name, without case and accents; X and Escape clear', async () => {
    const { user } = open('/charts', (clinic) => {
      manyCharts(clinic);
      clinic.chart('accent', { patientName: 'Zoë Øst' });
      clinic.chart('apostrophe', { patientName: "Zoe O'Brien" });
      clinic.chart('other-team', { patientName: 'Zoella Elsewhere', careTeamIds: [DOCTOR.uid] });
    });
    await user.type(await find(), 'zOE');
    await waitFor(async () => {
      expect(await rows()).toEqual(["Zoe O'BrienGeneral care · Main", 'Zoë ØstGeneral care · Main']);
    });
    expect(screen.getByText('2 charts').getAttribute('role')).toBe('status');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect((await find()).value).toBe('');
    expect(document.activeElement).toBe(await find());
    await waitFor(async () => {
      expect(await rows()).toHaveLength(25);
    });
    await user.type(await find(), 'nobody');
    expect(await screen.findByText('No patient has a name that begins like this.')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect((await find()).value).toBe('');
    expect(window.location.search).toBe('');
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('that are none are explained', async () => {
    open('/charts', (clinic) => clinic.chart(CHART, { careTeamIds: [] }));
    expect(await screen.findByText(/You are not on the care team of any chart/)).toBeTruthy();
  });

  it('that cannot be had are said to be so, and come with another try', async () => {
    const charts = collectionPath(CLINIC, 'charts');
    const { user, clinic } = open('/charts', (made) => made.store.forbid(charts));
    expect((await screen.findByRole('alert')).textContent).toMatch(/The charts could not be loaded/);
    clinic.store.allow(charts);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: /Pat Example/ })).toBeTruthy();
  });

  it('are nothing for portal users', async () => {
    for (const at of ['/charts', `/charts/${CHART}`]) {
      const { unmount } = open(at, undefined, PATIENT);
      expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
      expect(screen.queryByRole('link', { name: 'Charts' })).toBeNull();
      unmount();
    }
  });
});

describe('a chart', () => {
  const at = `/charts/${CHART}`;
  const section = (name: string) => screen.findByRole('region', { name });
  const item = async (region: string, text: RegExp) => {
    const items = await within(await section(region)).findAllByRole('listitem');
    const found = items.find(({ textContent }) => text.test(textContent));
    if (found === undefined) throw new Error(`nobody like ${text.source}`);
    return found;
  };

  it('shows who is connected, as what, and leads to a new message to one of them', async () => {
    const { user, path } = open(at, (clinic) => {
      clinic.portalMember(GUARDIAN, {});
      clinic.connect(CHART, GUARDIAN, { relationship: 'guardian' });
    });
    const guardian = await item('People connected', /Gina Guardian/);
    expect(guardian.textContent).toContain('Guardian of Pat Example');
    const link = await within(guardian).findByRole('link', { name: 'New message' });
    expect(link.getAttribute('href')).toBe(`/messages/new?chart=${CHART}&to=${GUARDIAN.uid}`);
    await user.click(link);
    const radio = await screen.findByRole<HTMLInputElement>('radio', { name: GUARDIAN.name });
    expect(radio.checked).toBe(true);
    expect(path()).toBe('/messages/new');
  });

  it('says in words why somebody cannot be written to, and follows what changes', async () => {
    const { clinic } = open(at, (made) => made.connect(CHART, PATIENT, { refusals: ['portal-permission'] }));
    const patient = await item('People connected', /Pat Example/);
    expect(await within(patient).findByText(/Messaging is switched off for Pat Example/)).toBeTruthy();
    const link = within(patient).getByRole('link', { name: 'New message' });
    expect(link.getAttribute('aria-disabled')).toBe('true');
    expect(link.getAttribute('href')).toBeNull();
    clinic.connect(CHART, PATIENT, { refusals: [] });
    await waitFor(() => {
      expect(within(patient).getByRole('link', { name: 'New message' }).getAttribute('href')).toBeTruthy();
    });
    clinic.chart(CHART, { status: 'closed' });
    expect(await within(patient).findByText(/chart is closed/)).toBeTruthy();
    expect(screen.getByText('It takes no new messages.')).toBeTruthy();
    clinic.disconnect(CHART, PATIENT);
    expect(await screen.findByText(/Nobody is connected to this chart/)).toBeTruthy();
  });

  it('lists the conversations of the viewer about it, newest first, archived too, and leads into each', async () => {
    const quiet = { sent: 1, seen: 1, unread: false, seenAt: null, told: 0, paceAt: null };
    const { user, path } = open(at, (made) => {
      made.chart('chart-2', {});
      const about = (id: string, subject: string, at: number, archived: boolean) => {
        made.conversation(
          {
            subject,
            lastMessage: { id: 'm', at, side: 'portal', preview: 'x' },
            staff: { ...quiet, archived },
          },
          id,
        );
      };
      about('aaaaaaaaaaaaaaaaaaa1', 'Older', 1, true);
      about('aaaaaaaaaaaaaaaaaaa2', 'Newer', 2, false);
      made.conversation({ subject: 'Of another chart', chartId: 'chart-2' }, 'aaaaaaaaaaaaaaaaaaa3');
      made.conversation({ subject: 'Of a colleague', staffId: DOCTOR.uid }, 'aaaaaaaaaaaaaaaaaaa4');
    });
    const subjects = async () =>
      within(await section('Your conversations'))
        .getAllByRole('link')
        .map(({ textContent }) => /Newer|Older|Of another chart|Of a colleague/.exec(textContent)?.[0]);
    expect((await item('Your conversations', /Older/)).textContent).toContain('Archived · ');
    expect((await item('Your conversations', /Newer/)).textContent).not.toContain('Archived');
    expect(await subjects()).toEqual(['Newer', 'Older']);
    await user.click(within(await item('Your conversations', /Older/)).getByRole('link'));
    expect(path()).toBe('/messages/aaaaaaaaaaaaaaaaaaa1');
  });

  it('says that there is no conversation, or that they could not be loaded', async () => {
    const { unmount } = open(at);
    expect(await screen.findByText('You have not written to each other about this chart yet.')).toBeTruthy();
    unmount();
    const conversations = collectionPath(CLINIC, 'conversations');
    const { clinic, user } = open(at, (made) => made.store.forbid(conversations));
    const failed = within(await section('Your conversations'));
    expect((await failed.findByRole('alert')).textContent).toMatch(/could not be loaded/);
    clinic.store.allow(conversations);
    await user.click(failed.getByRole('button', { name: 'Try again' }));
    expect(await failed.findByText(/You have not written/)).toBeTruthy();
  });

  it('shows its care team, by name and title, and whether each takes messages', async () => {
    const { clinic } = open(at, (made) => {
      made.staff(DOCTOR, 'Physician', { availableForPortalMessages: false });
    });
    expect((await item('Care team', /Nora Nurse/)).textContent).toBe(
      'Nora Nurse (you)Registered nurseTakes messages',
    );
    expect((await item('Care team', /Dora Doctor/)).textContent).toBe(
      'Dora DoctorPhysicianTakes no messages here',
    );
    clinic.staff(DOCTOR, 'Physician');
    await waitFor(async () => {
      expect((await item('Care team', /Dora Doctor/)).textContent).toBe('Dora DoctorPhysicianTakes messages');
    });
  });

  it('is not found where it is not, or not theirs to see', async () => {
    const changes = [
      (clinic: Clinic) => clinic.store.remove(chartPath(CLINIC, CHART)),
      (clinic: Clinic) => clinic.store.forbid(chartPath(CLINIC, CHART)),
    ];
    for (const change of changes) {
      const { unmount } = open(at, change);
      expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
      unmount();
    }
  });

  it('still shows who is connected when the care team cannot be had', async () => {
    const card = staffPath(CLINIC, DOCTOR.uid);
    const { user, clinic } = open(at, (made) => {
      made.store.set(card, { displayName: 7 });
    });
    const team = within(await section('Care team'));
    expect((await team.findByRole('alert')).textContent).toMatch(/people of this chart could not be loaded/);
    expect(await item('People connected', /Pat Example/)).toBeTruthy();
    clinic.staff(DOCTOR, 'Physician');
    await user.click(team.getByRole('button', { name: 'Try again' }));
    expect(await item('Care team', /Dora Doctor/)).toBeTruthy();
  });

  it('is a link away from a conversation about it, for staff alone', async () => {
    const conversation = (clinic: Clinic) => {
      clinic.conversation({});
      clinic.message('message', {});
    };
    const staff = open('/messages/conversation00000001', conversation);
    const link = await screen.findByRole('link', { name: 'View chart' });
    expect(link.getAttribute('href')).toBe(at);
    staff.unmount();
    open('/messages/conversation00000001', conversation, PATIENT);
    expect(await screen.findByRole('heading', { level: 1, name: 'Blood test' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'View chart' })).toBeNull();
  });
});
