import * as v from 'valibot';
import { Double, isSame, type Fields, type Value } from '../model/value';
import type { Refusal } from './view';

/** The names of the fields, on the first level, in which two documents differ. */
export function changedNames(before: Fields, after: Fields): string[] {
  const names = Object.keys({ ...before, ...after });
  return names.filter((name) => !isSame(before[name], after[name]));
}

export const isWithin = (names: readonly string[], allowed: readonly string[]): boolean =>
  names.every((name) => allowed.includes(name));

/** What a number is worth, by which Firestore compares it, however it is stored. */
export function numberOf(value: Value | undefined): number | null {
  const worth = value instanceof Double ? value.value : value;
  return typeof worth === 'number' ? worth : null;
}

export const isMadeId = (id: string): boolean => /^[A-Za-z0-9]{20}$/.test(id);

/** Whether a document is what it must be, to the last field. */
export function equals(what: string, made: Fields, due: Fields): Refusal {
  const wrong = changedNames(due, made);
  return wrong.length === 0 ? null : `${what} is not what it must be: ${wrong.join(', ')}`;
}

/** Whether a value is of a form. */
export function fits(what: string, form: v.GenericSchema, value: Value): Refusal {
  const { issues } = v.safeParse(form, value);
  return issues === undefined ? null : `${what} has not the form of one: ${v.getDotPath(issues[0]) ?? ''}`;
}
