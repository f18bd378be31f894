import { problemAt } from './problem';

/**
 * Parses a file as JSON in UTF-8, with or without a byte order mark. Throws a BundleError for another encoding, whose
 * names would come out wrong, and one that quotes none of the text, as the engine's own message does.
 */
export function readJson(bytes: Uint8Array): unknown {
  const text = utf8Text(bytes);
  if (text === null) throw problemAt('(file)', 'is not encoded as UTF-8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw problemAt('(file)', 'is not JSON');
  }
}

/** The text that is encoded as UTF-8, without a byte order mark; null where it is encoded otherwise. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 of plain letters is UTF-8 as well, with a NUL at every other place.
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
