import { auditTarget } from '@my-messages/domain/derived/audit-events';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AdminClinic, asking, renderSettings } from '../../../test/admin-clinic';

const mySwitch = () => screen.findByRole<HTMLInputElement>('switch', { name: 'My Messages' });
const policy = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name });
const saved = () => screen.findByText('Saved');

function twoLocations() {
  const clinic = new AdminClinic();
  const locations = {
    main: { name: 'Main', enabled: true, phone: null },
    east: { name: 'East', enabled: false, phone: null },
  };
  clinic.organization({ messaging: { locations } });
  return { clinic, locations };
}

describe('My Messages for the clinic', () => {
  it('is switched off after the consequence was said', async () => {
    const { user, asked } = renderSettings('/messaging');
    await user.click(await mySwitch());
    const dialog = await screen.findByRole('dialog', { name: 'Switch off My Messages?' });
    expect(dialog.textContent).toMatch(/nobody can write or reply.*still read/);
    expect(asked()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Switch off' }));
    expect(await saved()).toBeTruthy();
    expect(asked()).toEqual(asking({ kind: 'messaging', enabled: false }));
  });

  it('stays on when the question is cancelled, with the focus where it was', async () => {
    const { user, asked } = renderSettings('/messaging');
    const control = await mySwitch();
    control.focus();
    await user.keyboard(' ');
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(document.activeElement).toBe(control);
    });
    expect(control.checked).toBe(true);
    expect(asked()).toEqual([]);
  });

  it('is switched on without a question', async () => {
    const clinic = new AdminClinic();
    clinic.organization({ messaging: { enabled: false } });
    const { user, asked } = renderSettings('/messaging', clinic);
    await user.click(await mySwitch());
    expect(await saved()).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(asked()).toEqual(asking({ kind: 'messaging', enabled: true }));
  });

  it('shows the wish while it is under way, and takes no second one', async () => {
    const clinic = new AdminClinic();
    clinic.organization({ messaging: { enabled: false } });
    const { user, functions, asked } = renderSettings('/messaging', clinic);
    const release = functions.hold();
    const control = await mySwitch();
    await user.click(control);
    expect(await screen.findByText('Saving…')).toBeTruthy();
    expect([control.checked, control.getAttribute('aria-disabled')]).toEqual([true, 'true']);
    await user.click(control);
    expect(asked()).toHaveLength(1);
    clinic.organization({ messaging: { enabled: true } });
    release();
    expect(await saved()).toBeTruthy();
    expect([control.checked, control.getAttribute('aria-disabled')]).toEqual([true, 'false']);
  });

  it('falls back with a sentence when the server refuses, or cannot be reached', async () => {
    const clinic = new AdminClinic();
    clinic.organization({ messaging: { enabled: false } });
    const { user, functions } = renderSettings('/messaging', clinic);
    functions.answers.administer = { outcome: 'not-allowed' };
    const control = await mySwitch();
    await user.click(control);
    expect((await screen.findByRole('alert')).textContent).toMatch(/do not have the role/);
    expect(control.checked).toBe(false);
    functions.failWith = 'offline';
    await user.click(control);
    expect(
      (await screen.findByText(/Not saved\. We cannot reach the server/)).parentElement?.textContent,
    ).toBe('Not saved. We cannot reach the server. Check your connection.');
    functions.failWith = 'unexpected';
    await user.click(control);
    expect(await screen.findByText(/Number for questions: [0-9a-f]{8}/)).toBeTruthy();
    expect(control.checked).toBe(false);
  });

  it('follows what others change', async () => {
    const { clinic } = renderSettings('/messaging');
    const control = await mySwitch();
    expect(control.checked).toBe(true);
    clinic.organization({ messaging: { enabled: false } });
    await waitFor(() => {
      expect(control.checked).toBe(false);
    });
    expect(screen.getByText(/overrules the locations/)).toBeTruthy();
  });
});

describe('a location', () => {
  it('has a switch of its own', async () => {
    const { clinic, locations } = twoLocations();
    const { user, asked } = renderSettings('/messaging', clinic);
    await user.click(await screen.findByRole('switch', { name: 'East' }));
    expect(await saved()).toBeTruthy();
    clinic.organization({
      messaging: { locations: { ...locations, east: { ...locations.east, enabled: true } } },
    });
    await user.click(screen.getByRole('switch', { name: 'Main' }));
    await user.click(await screen.findByRole('button', { name: 'Switch off' }));
    await waitFor(() => {
      expect(asked()).toEqual(
        asking(
          { kind: 'location-messaging', locationId: 'east', enabled: true },
          { kind: 'location-messaging', locationId: 'main', enabled: false },
        ),
      );
    });
  });
});

describe('the telephone number of a location', () => {
  const field = (location: string) =>
    screen.findByRole<HTMLInputElement>('textbox', { name: `Telephone number of ${location}` });
  const saveOf = (location: string) =>
    screen.getByRole('button', { name: `Save the telephone number of ${location}` });
  const told = (input: HTMLElement) =>
    document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent;

  it('is entered for one location by the keyboard alone, and stored as it is written', async () => {
    const { user, asked } = renderSettings('/messaging', twoLocations().clinic);
    (await field('East')).focus();
    await user.keyboard(' (312)  555-0142 {Enter}');
    expect(await saved()).toBeTruthy();
    expect(asked()).toEqual(asking({ kind: 'location-phone', locationId: 'east', phone: '(312) 555-0142' }));
    expect((await field('East')).value).toBe('(312) 555-0142');
    expect((await field('Main')).value).toBe('');
  });

  it('is taken away by leaving the field empty', async () => {
    const clinic = new AdminClinic();
    const main = { name: 'Main', enabled: true, phone: '(312) 555-0142' };
    clinic.organization({ messaging: { locations: { main } } });
    const { user, asked } = renderSettings('/messaging', clinic);
    const input = await field('Main');
    expect(input.value).toBe('(312) 555-0142');
    await user.clear(input);
    await user.click(saveOf('Main'));
    expect(await saved()).toBeTruthy();
    expect(asked()).toEqual(asking({ kind: 'location-phone', locationId: 'main', phone: null }));
  });

  it.each(['call us', '12', 'javascript:5550142', '312\u200B5550142', '1'.repeat(33)])(
    'is not sent when nobody could dial it: %s',
    async (typed) => {
      const { user, asked } = renderSettings('/messaging');
      const input = await field('Main');
      await user.click(input);
      await user.paste(typed);
      expect(input.getAttribute('aria-invalid')).toBe('false');
      await user.click(saveOf('Main'));
      expect(told(input)).toMatch(/^Enter a number with at least 3 digits, in at most 32 signs/);
      expect(input.getAttribute('aria-invalid')).toBe('true');
      expect(document.activeElement).toBe(input);
      expect(input.value).toBe(typed);
      expect(asked()).toEqual([]);
      await user.clear(input);
      await user.paste('020 7946 0018');
      expect(input.getAttribute('aria-invalid')).toBe('false');
    },
  );

  it('says in words when the server refuses it, and keeps what was typed', async () => {
    const { user, functions } = renderSettings('/messaging');
    functions.answers.administer = { outcome: 'unsound-phone' };
    const input = await field('Main');
    await user.type(input, '(312) 555-0142');
    await user.click(saveOf('Main'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/no telephone number that can be called/);
    expect(input.value).toBe('(312) 555-0142');
  });
});

describe('the recipient policy', () => {
  it('is chosen with a sentence on what each means', async () => {
    const { user, clinic, asked } = renderSettings('/messaging');
    expect((await policy('Care team only')).checked).toBe(true);
    const selected = await policy('Selected users');
    const told = document.getElementById(selected.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toMatch(/role “Available for portal messages”/);
    await user.click(selected);
    expect(await saved()).toBeTruthy();
    expect(asked()).toEqual(asking({ kind: 'recipient-policy', policy: 'selected-users' }));
    clinic.organization({ messaging: { recipientPolicy: 'selected-users' } });
    expect((await policy('Selected users')).checked).toBe(true);
  });

  it('goes back when it was not changed', async () => {
    const { user, functions } = renderSettings('/messaging');
    functions.failWith = 'unexpected';
    await user.click(await policy('Selected users'));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect((await policy('Care team only')).checked).toBe(true);
  });
});

describe('the response time', () => {
  it('shows the sentence that Compose will show, and is saved by its button', async () => {
    const { user, asked } = renderSettings('/messaging');
    const field = await screen.findByRole('combobox', { name: 'Expected response time' });
    expect(within(field).getAllByRole('option')).toHaveLength(32);
    await user.selectOptions(field, '1 business day');
    expect(screen.getByText(/“Lakeside Clinic usually answers within 1 business day\.”/)).toBeTruthy();
    expect(asked()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await saved()).toBeTruthy();
    await user.selectOptions(field, 'Say nothing');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => {
      expect(asked()).toEqual(
        asking({ kind: 'response-time', days: 1 }, { kind: 'response-time', days: null }),
      );
    });
  });
});

describe('the reminder', () => {
  it('is chosen and saved, as the clinic has it first', async () => {
    const { user, asked } = renderSettings('/messaging');
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Reminder by e-mail' });
    expect(choice.selectedOptions[0]?.textContent).toBe('After 1 day');
    await user.selectOptions(choice, 'After 3 days');
    await user.click(screen.getByRole('button', { name: 'Save the reminder' }));
    await user.selectOptions(choice, 'No reminder');
    await user.click(screen.getByRole('button', { name: 'Save the reminder' }));
    expect(asked()).toEqual(asking({ kind: 'reminder', hours: 72 }, { kind: 'reminder', hours: null }));
  });
});

it('when idle people are signed out is chosen and saved', async () => {
  const { user, asked } = renderSettings('/messaging');
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Sign out when idle' });
  expect(choice.selectedOptions[0]?.textContent).toBe('After 15 minutes');
  await user.selectOptions(choice, 'After 5 minutes');
  await user.click(screen.getByRole('button', { name: 'Save when to sign out' }));
  expect(asked()).toEqual(asking({ kind: 'idle-sign-out', minutes: 5 }));
});

describe('for a Super Admin without the role', () => {
  const withSwitched = (clinic: AdminClinic) => {
    clinic.audit('switched', {
      action: 'messaging',
      target: auditTarget.settings,
      detail: { enabled: true },
    });
    return clinic;
  };

  it('it says how My Messages is switched, by whom and when, and who can change it', async () => {
    const { clinic } = twoLocations();
    clinic.adminRoles({ managePortalSettings: false });
    renderSettings('/messaging', withSwitched(clinic));
    expect(await screen.findByText('My Messages is on.')).toBeTruthy();
    expect(screen.getByText('Off for: East.')).toBeTruthy();
    expect(await screen.findByText(/^Switched on by Nora Nurse, Thursday, January 15, 2026/)).toBeTruthy();
    const way = screen.getByRole('link', { name: 'Choose who has the role' });
    expect(way.getAttribute('href')).toBe('/settings/people?kind=staff');
    expect(screen.queryByRole('switch', { name: 'My Messages' })).toBeNull();
    expect(screen.queryByRole('combobox', { name: 'Sign out when idle' })).toBeNull();
  });

  it('it says that it is off', async () => {
    const clinic = new AdminClinic({ managePortalSettings: false });
    clinic.organization({ messaging: { enabled: false } });
    renderSettings('/messaging', clinic);
    expect(await screen.findByText(/^My Messages is off/)).toBeTruthy();
    expect(screen.queryByText(/^Switched/)).toBeNull();
  });

  it('who has that role alone asks for no audit trail', async () => {
    const clinic = withSwitched(new AdminClinic({ superAdmin: false }));
    renderSettings('/messaging', clinic);
    await mySwitch();
    expect(screen.queryByText(/^Switched on/)).toBeNull();
  });
});
