import { chartPath } from '@my-messages/domain/paths';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CHART, CLINIC, Clinic, CONVERSATION, DOCTOR, NURSE, PATIENT } from '../test/clinic';
import { renderApp } from '../test/render-app';

const MAIN = { name: 'Main Street', enabled: true, phone: '(312) 555-0142' };
const NORTH = { name: 'North Shore', enabled: true, phone: '(847) 555-0117 ext. 2' };
const HARBOUR = { name: 'Harbour', enabled: true, phone: null };

const TO_MAIN = ['Call Lakeside Clinic, Main Street: (312) 555-0142', 'tel:3125550142'];
const TO_NORTH = ['Call Lakeside Clinic, North Shore: (847) 555-0117 ext. 2', 'tel:8475550117;ext=2'];

/** The clinic with two locations that can be called, and one that cannot; the chart is of the first. */
function open(
  at: string,
  change: (clinic: Clinic) => void = () => undefined,
  messaging: Parameters<Clinic['organization']>[0]['messaging'] = {},
  as: { uid: string; email: string } = PATIENT,
) {
  const clinic = new Clinic();
  const locations = { main: MAIN, north: NORTH, harbour: HARBOUR };
  clinic.organization({ messaging: { locations, ...messaging } });
  clinic.conversation({ portal: { sent: 0, seen: 1, unread: false, archived: false, paceAt: null } });
  clinic.message('message', {});
  change(clinic);
  return renderApp({ clinic, at, as });
}

const IN_CONVERSATION = `/messages/${CONVERSATION}`;
const NEW = '/messages/new';
const OFF = { enabled: false };
const main = () => within(screen.getByRole('main'));
/** Whom one can call here, and by what address. */
const calls = () =>
  main()
    .queryAllByRole('link', { name: /^Call / })
    .map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]);

describe('the number of the clinic', () => {
  const closed = (clinic: Clinic) => clinic.chart(CHART, { status: 'closed' });
  const forbidden = (clinic: Clinic) => clinic.portalMember(PATIENT, { canMessage: false });
  const at = (locationId: string) => (clinic: Clinic) => clinic.chart(CHART, { locationId });
  const gone = (clinic: Clinic) => {
    clinic.disconnect(CHART, PATIENT);
    clinic.store.forbid(chartPath(CLINIC, CHART));
  };

  it.each<[string, string, RegExp, Parameters<typeof open>[1], Parameters<typeof open>[2], string[][]]>([
    ['messages are off', IN_CONVERSATION, /does not take messages/, undefined, OFF, [TO_MAIN]],
    ['the care has ended', IN_CONVERSATION, /care has ended/, closed, {}, [TO_MAIN]],
    ['writing is switched off', IN_CONVERSATION, /switched off writing/, forbidden, {}, [TO_MAIN]],
    ['one is no longer connected', IN_CONVERSATION, /no longer connected/, gone, {}, [TO_MAIN, TO_NORTH]],
    ['the place has no number', IN_CONVERSATION, /does not take/, at('harbour'), OFF, [TO_MAIN, TO_NORTH]],
    ['the place is unknown', IN_CONVERSATION, /does not take/, at('moon'), OFF, [TO_MAIN, TO_NORTH]],
    ['messages are off, anew', NEW, /does not take messages/, undefined, OFF, [TO_MAIN]],
    ['the care has ended, anew', NEW, /care has ended/, closed, {}, [TO_MAIN]],
    ['writing is switched off, anew', NEW, /switched off writing/, forbidden, {}, [TO_MAIN]],
    ['one has no chart', NEW, /not connected to any care/, gone, {}, [TO_MAIN, TO_NORTH]],
  ])('is below why one cannot write: %s', async (_, at, says, change, messaging, numbers) => {
    open(at, change, messaging);
    expect(await screen.findByText(says)).toBeTruthy();
    await waitFor(() => {
      expect(calls()).toEqual(numbers);
    });
  });

  it('is below that nobody takes messages, and in what helps to find somebody else', async () => {
    open(NEW, (clinic) => clinic.chart(CHART, { careTeamIds: [] }));
    expect(await screen.findByText(/Nobody takes messages about this care/)).toBeTruthy();
    await waitFor(() => {
      expect(calls()).toEqual([TO_MAIN, TO_MAIN]);
    });
  });

  it.each(['care-team-only', 'selected-users'] as const)(
    'is in what helps to find somebody else, and not where emergencies are spoken of: %s',
    async (recipientPolicy) => {
      open(NEW, undefined, { recipientPolicy });
      await screen.findByRole('radio', { name: NURSE.name });
      const help = screen.getByText('Someone missing?').closest('details');
      await waitFor(() => {
        expect(within(help ?? document.body).getByText(MAIN.phone)).toBeTruthy();
      });
      expect(calls()).toEqual([TO_MAIN]);
    },
  );

  it('follows the chart that is chosen', async () => {
    const { user } = open(NEW, (clinic) => {
      clinic.chart('chart-2', { label: 'Knee', locationId: 'north', careTeamIds: [DOCTOR.uid] });
      clinic.connect('chart-2', PATIENT, {});
    });
    const regarding = await screen.findByRole('combobox', { name: 'Regarding' });
    await user.selectOptions(regarding, 'Knee');
    await waitFor(() => {
      expect(calls()).toEqual([TO_NORTH]);
    });
    await user.selectOptions(regarding, 'General care');
    await waitFor(() => {
      expect(calls()).toEqual([TO_MAIN]);
    });
  });

  it('is named before it where there are several, and only there', async () => {
    const { clinic } = open(IN_CONVERSATION, gone);
    const note = (await screen.findByText(/no longer connected/)).parentElement;
    await waitFor(() => {
      expect(within(note ?? document.body).getAllByRole('listitem')).toHaveLength(2);
    });
    const rows = () =>
      within(note ?? document.body)
        .getAllByRole('listitem')
        .map((row) => row.textContent);
    expect(rows()).toEqual([`Main Street:${MAIN.phone}`, `North Shore:${NORTH.phone}`]);
    clinic.organization({ messaging: { locations: { main: MAIN, harbour: HARBOUR } } });
    await waitFor(() => {
      expect(rows()).toEqual([MAIN.phone]);
    });
  });

  it.each<[string, Parameters<typeof open>[2], Parameters<typeof open>[1]]>([
    ['no location has one', { ...OFF, locations: { main: HARBOUR } }, undefined],
    ['no location has one and there is no chart', { locations: { main: HARBOUR } }, gone],
  ])('is left out, and the sentence stands alone: %s', async (_, messaging, change) => {
    open(IN_CONVERSATION, change, messaging);
    const sentence = await screen.findByText(/call the clinic/);
    expect(sentence.parentElement?.textContent).toBe(sentence.textContent);
    expect(calls()).toEqual([]);
  });

  it.each<[string, (clinic: Clinic) => void, RegExp, { uid: string; email: string }]>([
    [
      'a portal user who may write to another',
      (clinic) => clinic.staff(NURSE, 'Registered nurse', { availableForPortalMessages: false }),
      /does not take messages here/,
      PATIENT,
    ],
    ['staff', closed, /chart is closed/, NURSE],
  ])('is not for whom nobody tells to call: %s', async (_, change, says, as) => {
    open(IN_CONVERSATION, change, {}, as);
    expect(await screen.findByText(says)).toBeTruthy();
    expect(calls()).toEqual([]);
  });
});
