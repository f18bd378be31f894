import { Double, isFields, isSame, type Fields, type Value } from '../model/value';

export type Side = 'portal' | 'staff';

export const otherOf = (side: Side): Side => (side === 'portal' ? 'staff' : 'portal');

/** The side that somebody has in a conversation; null for everybody else. */
export function sideOf(conversation: Fields, uid: string): Side | null {
  if (conversation['portalUserId'] === uid) return 'portal';
  return conversation['staffId'] === uid ? 'staff' : null;
}

/** What a conversation keeps for one side; empty where it is not what it should be. */
export function keptFor(conversation: Fields, side: Side): Fields {
  const kept = conversation[side];
  return isFields(kept) ? kept : {};
}

/** The names of the fields, on the first level, in which two documents differ. */
export function changedNames(before: Fields, after: Fields): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isSame(before[name], after[name]));
}

export const isWithin = (names: readonly string[], allowed: readonly string[]): boolean =>
  names.every((name) => allowed.includes(name));

/** Exactly these fields, no more and no less. */
export function hasExactly(fields: Fields, names: readonly string[]): boolean {
  return Object.keys(fields).length === names.length && names.every((name) => name in fields);
}

/** Firestore compares numbers by what they are worth, however they are stored. */
export function isSameNumber(one: Value | undefined, other: Value | undefined): boolean {
  const [worth, otherWorth] = [numberOf(one), numberOf(other)];
  return worth !== null && worth === otherWorth;
}

export function numberOf(value: Value | undefined): number | null {
  if (value instanceof Double) return value.value;
  return typeof value === 'number' ? value : null;
}
