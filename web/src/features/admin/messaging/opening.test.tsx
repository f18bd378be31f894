import { USUAL_HOURS } from '@my-messages/domain/documents/opening';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AdminClinic, asking, renderSettings } from '../../../test/admin-clinic';

const weekday = async (name: string) => within(await screen.findByRole('group', { name }));
const time = (group: Awaited<ReturnType<typeof weekday>>, label: string, place = 0) => {
  const field = group.getAllByLabelText<HTMLInputElement>(label)[place];
  if (field === undefined) throw new Error(`no field ${label}`);
  return field;
};
const told = (input: HTMLElement) =>
  document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent;
const button = (name: string) => screen.getByRole('button', { name });

describe('the opening hours', () => {
  const save = () => button('Save the opening hours');

  it('are changed, closed and added to, and saved as a whole', async () => {
    const { user, asked, clinic } = renderSettings('/messaging');
    const monday = await weekday('Monday');
    expect([time(monday, 'From').value, time(monday, 'Until').value]).toEqual(['09:00', '17:00']);
    await user.clear(time(monday, 'Until'));
    await user.type(time(monday, 'Until'), '12:00');
    await user.click(button('Add a time on Monday'));
    expect(document.activeElement).toBe(time(monday, 'From', 1));
    expect(monday.queryByRole('button', { name: /^Add/ })).toBeNull();
    await user.type(time(monday, 'From', 1), '13:30');
    await user.type(time(monday, 'Until', 1), '00:00');
    await user.click(button('Remove Tuesday 09:00 to 17:00'));
    expect((await weekday('Tuesday')).getByText('Closed')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Tuesday');
    await user.click(button('Open on Saturday'));
    const saturday = await weekday('Saturday');
    await user.type(time(saturday, 'From'), '10:00');
    await user.type(time(saturday, 'Until'), '11:00');
    expect(asked()).toEqual([]);
    await user.click(save());
    expect(await screen.findByText('Saved')).toBeTruthy();
    const hours = {
      ...USUAL_HOURS,
      monday: [
        { from: '09:00', until: '12:00' },
        { from: '13:30', until: '24:00' },
      ],
      tuesday: [],
      saturday: [{ from: '10:00', until: '11:00' }],
    };
    expect(asked()).toEqual(asking({ kind: 'opening-hours', hours }));
    // Stored, they are followed again.
    clinic.organization({ messaging: { hours, enabled: false } });
    await screen.findByText(/overrules the locations/);
    clinic.organization({ messaging: { hours: { ...hours, tuesday: USUAL_HOURS.tuesday } } });
    await waitFor(async () => {
      expect(time(await weekday('Tuesday'), 'From').value).toBe('09:00');
    });
  });

  it.each([
    ['', '12:00', 'Enter from when until when.'],
    ['12:00', '09:00', 'It has to close after it opens.'],
    ['12:00', '12:00', 'It has to close after it opens.'],
  ])('are not sent where it opens at “%s” and closes at “%s”', async (from, until, problem) => {
    const { user, asked } = renderSettings('/messaging');
    const friday = await weekday('Friday');
    await user.clear(time(friday, 'From'));
    if (from !== '') await user.type(time(friday, 'From'), from);
    await user.clear(time(friday, 'Until'));
    await user.type(time(friday, 'Until'), until);
    await user.click(save());
    expect(told(time(friday, 'From'))).toBe(problem);
    expect(document.activeElement).toBe(time(friday, 'From'));
    expect(time(friday, 'Until').value).toBe(until);
    expect(asked()).toEqual([]);
  });

  it('are not sent where the second time begins before the first has ended', async () => {
    const { user, asked } = renderSettings('/messaging');
    const friday = await weekday('Friday');
    await user.click(button('Add a time on Friday'));
    await user.type(time(friday, 'From', 1), '17:00');
    await user.type(time(friday, 'Until', 1), '18:00');
    await user.click(save());
    expect(told(time(friday, 'From'))).toBe('The second time has to begin after the first has ended.');
    expect(asked()).toEqual([]);
  });

  it('stay as they were typed when the server refuses them', async () => {
    const { user, functions } = renderSettings('/messaging');
    functions.failWith = 'offline';
    const friday = await weekday('Friday');
    await user.clear(time(friday, 'Until'));
    await user.type(time(friday, 'Until'), '12:00');
    await user.click(save());
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(time(friday, 'Until').value).toBe('12:00');
  });
});

describe('the holidays', () => {
  const year = new Date().getFullYear() + 1;
  const toCome = { day: `${String(year)}-12-25`, name: 'Christmas' };
  const past = { day: '2025-12-25', name: 'Christmas of before' };
  const open = () => {
    const clinic = new AdminClinic();
    clinic.organization({ messaging: { holidays: [past, toCome] } });
    return renderSettings('/messaging', clinic);
  };
  const add = () => button('Add a holiday');
  const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name);

  it('are listed, the past ones folded away, and removed', async () => {
    const { user, asked } = open();
    expect((await screen.findByText(/: Christmas$/)).closest('details')).toBeNull();
    expect(screen.getByText(/: Christmas of before$/).closest('details')?.open).toBe(false);
    expect(screen.getByText('1 past holiday')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Remove Christmas, / }));
    expect(await screen.findByText('Removed')).toBeTruthy();
    expect(asked()).toEqual(asking({ kind: 'remove-holiday', day: toCome.day }));
    expect(document.activeElement?.textContent).toBe('Holidays');
  });

  it('are added with a day and a name, by the keyboard alone', async () => {
    const { user, asked } = open();
    await user.type(await field('Day'), `${String(year)}-05-01`);
    await user.type(await field('Name of the holiday'), ' May  Day {Enter}');
    expect(await screen.findByText('Added')).toBeTruthy();
    expect(asked()).toEqual(asking({ kind: 'save-holiday', day: `${String(year)}-05-01`, name: 'May Day' }));
    expect([(await field('Day')).value, (await field('Name of the holiday')).value]).toEqual(['', '']);
  });

  it('are not added without a day or a name, nor a day twice', async () => {
    const { user, asked } = open();
    await field('Day');
    await user.click(add());
    expect(told(await field('Day'))).toBe('Enter the day.');
    expect(told(await field('Name of the holiday'))).toBe('Enter the name, at most 120 characters.');
    expect(document.activeElement).toBe(await field('Day'));
    await user.type(await field('Day'), toCome.day);
    await user.type(await field('Name of the holiday'), 'Again');
    await user.click(add());
    expect(told(await field('Day'))).toBe('This day is on the list already.');
    expect((await field('Name of the holiday')).value).toBe('Again');
    expect(asked()).toEqual([]);
  });

  it('lose nothing that was typed when the list is full', async () => {
    const { user, functions } = open();
    functions.answers.administer = { outcome: 'too-many' };
    await user.type(await field('Day'), `${String(year)}-05-01`);
    await user.type(await field('Name of the holiday'), 'May Day');
    await user.click(add());
    expect((await screen.findByRole('alert')).textContent).toMatch(/This list is full/);
    expect((await field('Name of the holiday')).value).toBe('May Day');
  });
});
