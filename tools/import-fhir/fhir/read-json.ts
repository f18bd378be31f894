import { problemAt } from './problem';

/**
 * Parses the text of a file, with or without a byte order mark. Throws a BundleError that quotes none of the text, as
 * the engine's own message does.
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw problemAt('(file)', 'is not JSON');
  }
}
