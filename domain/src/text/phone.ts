import { LIMITS } from '../limits';
import { cleanLine } from './clean-text';

/** As people write it: one plus at most, before the digits, and an extension behind them. */
const FORM = /^(?<number>[ ()\-./]*\+?[\d ()\-./]*)(?:ext\.? ?(?<extension>\d+))?$/i;

/** Emergency numbers have three digits, and no clinic a shorter one. */
const FEWEST_DIGITS = 3;

/** What was typed as it is stored: one line; null for nothing. */
export function cleanPhone(typed: string): string | null {
  return cleanLine(typed) || null;
}

/**
 * Whether a text is a telephone number that can be shown and dialled: nothing but ASCII digits, spaces and the signs
 * between them. What cannot be seen does not belong to it, so that what is read is what is called.
 */
export function isPhone(text: string): boolean {
  if (text.length > LIMITS.phoneLength) return false;
  const { number = '' } = FORM.exec(text)?.groups ?? {};
  return digits(number).length >= FEWEST_DIGITS;
}

/** The address that calls a number for which {@link isPhone} holds (RFC 3966). */
export function telUri(phone: string): string {
  const { number = '', extension } = FORM.exec(phone)?.groups ?? {};
  const international = number.includes('+');
  // In "+44 (0)20 …" the zero is for those who call from inside the country; with it nobody gets through.
  const dialled = digits(international ? number.replace('(0)', '') : number);
  return `tel:${international ? '+' : ''}${dialled}${extension === undefined ? '' : `;ext=${extension}`}`;
}

function digits(text: string): string {
  return text.replace(/[^0-9]/g, '');
}
