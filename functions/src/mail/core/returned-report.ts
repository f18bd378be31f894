import { isOfAddress } from './mail-status';

/** A mail that came in, taken apart. */
export interface IncomingMail {
  /** With its parameters. */
  readonly contentType: string;
  /** The parts that are no text to be read, at any depth. */
  readonly parts: readonly { readonly contentType: string; readonly content: string }[];
}

/** What a report says of a mail of ours that came back because of its address. */
export interface ReturnedMail {
  readonly messageId: string;
  /** The enhanced status, as in 5.1.1. */
  readonly code: string;
  /** The addresses that it was written to, in lower case; none where the report does not say. */
  readonly to: readonly string[];
}

/**
 * What a delivery status notification (RFC 3464) tells of an address: null for every other mail, for a report of a
 * delay or of what an address is not to blame for, and where it does not tell which mail came back. Whoever forges one
 * would have to know the Message-ID, which is a digest that only the mail itself shows.
 */
export function readReport({ contentType, parts }: IncomingMail): ReturnedMail | null {
  if (!/^\s*multipart\/report\s*(?:;|$)/i.test(contentType)) return null;
  const contentOf = (...types: string[]) => parts.find((part) => types.includes(part.contentType))?.content;
  const report = fieldBlocks(contentOf('message/delivery-status') ?? '');
  const code = report.map(statusOf).find((status) => status !== null && isOfAddress(status));
  const [original] = fieldBlocks(contentOf('message/rfc822', 'text/rfc822-headers') ?? '');
  const [messageId] = /<[^<>\s]+>/.exec(original?.get('message-id') ?? '') ?? [];
  if (typeof code !== 'string' || messageId === undefined) return null;
  return { messageId, code, to: addressesIn(original?.get('to') ?? '') };
}

const addressesIn = (field: string): readonly string[] =>
  field
    .toLowerCase()
    .split(/[\s<>"(),:;]+/)
    .filter((word) => word.includes('@'));

/** Whether a report is about a mail to an address, as far as it says: the account may have had another then. */
export const isAbout = ({ to }: ReturnedMail, address: string): boolean =>
  to.length === 0 || to.includes(address.toLowerCase());

/** The status of a recipient whom a mail did not reach and will not; null in every other block of a report. */
function statusOf(fields: ReadonlyMap<string, string>): string | null {
  if (!/^failed\b/i.test(fields.get('action') ?? '')) return null;
  const [status] = STATUS.exec(fields.get('status') ?? '') ?? [];
  if (status !== '5.0.0') return status ?? null;
  // Some servers name nothing in particular there, and repeat what the other one answered.
  const [said] = STATUS.exec(fields.get('diagnostic-code') ?? '') ?? [];
  return said ?? status;
}

// No part of a longer number, as the address of a server is.
const STATUS = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/;

/** The header fields of each block between empty lines, by their names in lower case. */
function fieldBlocks(text: string): readonly ReadonlyMap<string, string>[] {
  return text
    .trim()
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((block) => {
      const unfolded = block.replace(/\r?\n[ \t]+/g, ' ');
      return new Map(unfolded.split(/\r?\n/).map(field));
    });
}

function field(line: string): readonly [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}
