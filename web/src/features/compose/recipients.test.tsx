import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Clinic, DOCTOR, NOON, NURSE, PATIENT } from '../../test/clinic';
import { renderApp } from '../../test/render-app';

const DAY = 24 * 60 * 60 * 1000;
/** By name behind everybody else. */
const ZOE = { uid: 'zoe', name: 'Zoë Zimmer' };

function open(change: (clinic: Clinic) => void) {
  const clinic = new Clinic();
  change(clinic);
  return renderApp({ clinic, at: '/messages/new', as: PATIENT });
}

// Looked for without their roles, which takes the test DOM seconds among so many.
const radios = () => [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
const nameOf = (radio: HTMLInputElement) =>
  document.getElementById(radio.getAttribute('aria-labelledby') ?? '')?.textContent;
const names = () => radios().map(nameOf);
const radio = (name: string) =>
  waitFor(() => {
    const found = radios().find((each) => nameOf(each) === name);
    if (found === undefined) throw new Error(`no ${name} among the recipients`);
    return found;
  });
const find = () => screen.getByLabelText('Find a person by name or title');

function wroteWith(clinic: Clinic, staff: { uid: string; name: string }, at: number, archived = false) {
  const id = `with${staff.uid}`.padEnd(20, '0');
  const side = { sent: 0, seen: 0, unread: false, seenAt: null, told: 0, archived, paceAt: null };
  clinic.conversation(
    {
      staffId: staff.uid,
      staffName: staff.name,
      lastMessage: { id: 'm', at, side: 'staff', preview: 'x' },
      portal: side,
    },
    id,
  );
}

/** So many staff with the role, "Staff 000" and on, besides the nurse and the doctor. */
function manyStaff(clinic: Clinic, count: number) {
  clinic.organization({ messaging: { recipientPolicy: 'selected-users' } });
  for (let number = 0; number < count; number += 1) {
    const name = `Staff ${String(number).padStart(3, '0')}`;
    clinic.staff({ uid: `staff-${number}`, name }, number % 2 === 0 ? 'Physician' : 'Nurse');
  }
  clinic.staff(ZOE, 'Midwife');
}

it('a recipient is found by any part of the name and without the title before it, as people are', async () => {
  const { user } = open((clinic) => {
    manyStaff(clinic, 12);
    clinic.staff({ uid: 'sile', name: "Síle O'Brien" }, 'Physician');
  });
  await radio('Staff 000');
  await user.type(find(), 'Dr. brien');
  await waitFor(() => {
    expect(names()).toEqual(["Síle O'Brien"]);
  });
});

describe('recipients', () => {
  it('stand with the newest correspondents first, archived conversations too, then by name', async () => {
    open((clinic) => {
      clinic.staff({ uid: 'anna', name: 'Anna Able' }, 'Nurse');
      clinic.organization({ messaging: { recipientPolicy: 'selected-users' } });
      wroteWith(clinic, DOCTOR, NOON - 2 * DAY);
      wroteWith(clinic, NURSE, NOON, true);
    });
    await radio(NURSE.name);
    expect(names()).toEqual([NURSE.name, DOCTOR.name, 'Anna Able']);
  });

  it('do not move while one is choosing', async () => {
    const { clinic } = open((made) => wroteWith(made, NURSE, NOON - DAY));
    await radio(NURSE.name);
    expect(names()).toEqual([NURSE.name, DOCTOR.name]);
    wroteWith(clinic, DOCTOR, NOON);
    expect(await screen.findByRole('link', { name: /Dora Doctor/ })).toBeTruthy();
    expect(names()).toEqual([NURSE.name, DOCTOR.name]);
  });

  it('that are few need no finding', async () => {
    open(() => undefined);
    await radio(NURSE.name);
    expect(screen.queryByRole('searchbox', { name: /Find a person/ })).toBeNull();
  });

  it('that are many come a page at a time, a correspondent of a later page first', async () => {
    const { user } = open((clinic) => {
      manyStaff(clinic, 60);
      wroteWith(clinic, ZOE, NOON);
    });
    await radio(ZOE.name);
    expect(names()).toHaveLength(51);
    expect(names()[0]).toBe(ZOE.name);
    await user.click(screen.getByText('Show more people'));
    await waitFor(() => {
      expect(names()).toHaveLength(63);
    });
    expect(names().filter((name) => name === ZOE.name)).toHaveLength(1);
    expect(screen.queryByText('Show more people')).toBeNull();
  });

  it('that are many are found by name or title, on later pages too; the chosen one stays', async () => {
    const { user } = open((clinic) => manyStaff(clinic, 60));
    await user.click(await radio(NURSE.name));
    fireEvent.change(find(), { target: { value: 'zoe midw' } });
    expect(await radio(ZOE.name)).toBeTruthy();
    await waitFor(() => {
      expect(names()).toEqual([NURSE.name, ZOE.name]);
    });
    expect(screen.getByText('2 people').getAttribute('role')).toBe('status');
    fireEvent.keyDown(find(), { key: 'Escape' });
    expect(names()).toHaveLength(63);
    expect((await radio(NURSE.name)).checked).toBe(true);
  });

  it('say when nobody is called like that', async () => {
    const { user } = open((clinic) => manyStaff(clinic, 20));
    await radio(NURSE.name);
    await user.type(find(), 'xyz');
    expect(await screen.findByText('Nobody here is called like this.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
