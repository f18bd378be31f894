/* eslint-disable no-control-regex -- control characters are what this file removes */

/**
 * Text as it may be stored: well-formed UTF-16 (a lone surrogate would block the SDK's write queue for ever),
 * composed (NFC), line ends as "\n", no control characters but tab and line feed, no white space at either end.
 * Text with nothing visible in it is empty. Cleaning twice gives the same as cleaning once.
 */
export function cleanText(text: string): string {
  const clean = wellFormed(text);
  return VISIBLE.test(clean) ? clean : '';
}

/**
 * Whatever leaves a mark on the page: no white space, no format sign, no filler, no variation selector, no blank
 * Braille cell. `firestore.rules` names the same signs.
 */
const VISIBLE = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

function wellFormed(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '')
      // Last but for the ends: what a removed character kept apart can compose now.
      .normalize('NFC')
      .trim()
  );
}

/** {@link cleanText} for text that has one line: every run of white space becomes a single space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ');
}
