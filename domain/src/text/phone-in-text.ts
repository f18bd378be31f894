import { isPhone } from './phone';

const GROUP = '(?:\\(\\d+\\)|\\d+)';
const BETWEEN = '(?: ?[-./] ?| |(?<=\\))|(?=\\())';
/** What makes a quantity of the figures before it. */
const UNITS = 'mg|mcg|µg|μg|ug|g|kg|ml|l|dl|iu|ie|units?|mmol|mmhg|kcal|cm|mm|bpm|%';

/**
 * Groups of digits with what stands between those of a telephone number, as many as follow on each other: source of
 * a regular expression. Whether it is one says {@link isPhoneInText}.
 */
export const PHONE_IN_TEXT = [
  '(?<![\\p{L}\\p{N}_+#@*])(?<!\\p{N}[.,:/-])',
  `(?:\\(\\+\\d+\\)|\\+?${GROUP})(?:${BETWEEN}${GROUP})*(?: ?ext\\.? ?\\d{1,6})?`,
  `(?![\\p{L}\\p{N}_@])(?![.,:]\\p{N})(?! ?[-/(]? ?\\p{N})(?! ?(?:${UNITS})(?!\\p{L}))`,
].join('');

const INTERNATIONAL = /^\(?\+[1-9]/;
/** Three, three and four digits, where neither the area nor the exchange begins with 0 or 1. */
const NORTH_AMERICAN =
  /^(?:1[-. ]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d ?[-. ] ?)[2-9]\d\d ?[-. ] ?\d{4}(?: ?ext|$)/i;
const NATIONAL = /^\(?0\d/;
const DATE = /(?<!\d|\d[-./])(?:\d{1,2}([-./])\d{1,2}\1\d{2,4}|\d{4}([-./])\d{1,2}\2\d{1,2})(?!\d|[-./]\d)/;
/** Behind these stands what a clinic files things under. */
const FILED_UNDER =
  /\b(?:MRN|ID|NHS|SSN|NPI|Rx|case|claim|policy|account|member|order|invoice)\b[\s:#.]*(?:(?:no|nr|number)\b[\s:#.]*)?$/i;

/**
 * Whether figures in a text, of which `before` stands before them, are a telephone number as people write them: with
 * its country, as in North America, or with the zero that calls leave a town by. Dates, doses and numbers of records
 * are none; in doubt it is none, because a wrong call helps nobody.
 */
export function isPhoneInText(written: string, before: string): boolean {
  if (!isPhone(written) || DATE.test(written) || FILED_UNDER.test(before.slice(-40))) return false;
  const groups = written.replace(/ ?ext.*$/i, '').match(/\d+/g) ?? [];
  const digits = groups.join('').length;
  if (INTERNATIONAL.test(written)) return digits >= 8 && digits <= 15;
  if (NORTH_AMERICAN.test(written)) return true;
  const decimals = written.includes('.') && /[^\d.]/.test(written);
  return (
    NATIONAL.test(written) &&
    digits >= 9 &&
    digits <= 11 &&
    groups.length > 1 &&
    !decimals &&
    groups.every((group) => group.length > 1)
  );
}
