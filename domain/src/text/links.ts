import { isPhoneInText, PHONE_IN_TEXT } from './phone-in-text';
import { telUri } from './phone';

/** A piece of a text as it is shown, and where it leads; null where it is words only. */
export interface TextPart {
  readonly text: string;
  readonly href: string | null;
}

/**
 * What begins as a web address does, to the next white space or sign that ends one; an e-mail address; a number. Signs
 * and letters of a longer word, address or number before it keep it from being one.
 */
const CANDIDATES = new RegExp(
  [
    '(?<![a-z0-9_.+@/-])(?<web>(?:https?://|www\\.)[^\\s<>"`{|}^\\\\“”«»。，、；：！？（）「」『』【】《》]+)',
    '(?<![\\p{L}\\p{N}_.+@/-])(?<mail>[a-z0-9][a-z0-9._+-]{0,63}@(?:[a-z0-9-]{1,63}\\.)+[a-z]{2,63})(?![\\p{L}\\p{N}_@-])',
    `(?<phone>${PHONE_IN_TEXT})`,
  ].join('|'),
  'giu',
);

/**
 * A text in pieces, in order and complete, with what can be opened, written to or called: web addresses (http and
 * https alone), e-mail addresses and telephone numbers. Nothing is shown otherwise than it was written, but for the
 * host of a web address: as it is asked for, so that letters that look like others do not pass for them.
 */
export function linkParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const { 0: candidate, index, groups = {} } of text.matchAll(CANDIDATES)) {
    const written = groups['web'] === undefined ? candidate : withoutEnd(candidate);
    const link = linkOf(written, groups, text.slice(0, index));
    if (link === null) continue;
    if (index > done) parts.push({ text: text.slice(done, index), href: null });
    parts.push(link);
    done = index + written.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), href: null });
  return parts;
}

function linkOf(
  written: string,
  { web, mail }: Readonly<Record<string, string | undefined>>,
  before: string,
): TextPart | null {
  if (web !== undefined) return webLink(written);
  if (mail !== undefined) return { text: written, href: `mailto:${written}` };
  return isPhoneInText(written, before) ? { text: written, href: telUri(written) } : null;
}

/** Without the punctuation and the closing brackets of the sentence around it. */
function withoutEnd(address: string): string {
  /** How many more brackets of a kind are closed in it than opened. */
  const surplus = {
    ')': count(address, ')') - count(address, '('),
    ']': count(address, ']') - count(address, '['),
  };
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (last === ')' || last === ']') {
      if (surplus[last] <= 0) break;
      surplus[last] -= 1;
    } else if (!/[.,:;!?'’*…]/.test(last)) break;
  }
  return address.slice(0, end);
}

const count = (text: string, sign: string) => text.split(sign).length - 1;

/** Of a host with a name that everybody can ask for: no address of a machine, none of a local network. */
const PUBLIC_HOST = /\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** As browsers and Node have it; domain is compiled for neither. */
declare const URL: new (address: string) => { readonly href: string; readonly hostname: string };

function parsed(address: string) {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function webLink(written: string): TextPart | null {
  const { scheme = '', authority = '' } =
    /^(?<scheme>https?:\/\/)?(?<authority>[^/?#]*)/i.exec(written)?.groups ?? {};
  const address = scheme === '' ? `https://${written}` : written;
  // Before an at sign stands whoever is greeted by that name, and behind it the host: made to be mistaken.
  if (authority.includes('@') || INVISIBLE.test(written)) return null;
  const url = parsed(address);
  if (url === null) return null;
  const { href, hostname } = url;
  if (!PUBLIC_HOST.test(hostname) || (scheme === '' && hostname.split('.').length < 3)) return null;
  const host = authority.replace(/:\d*$/, '');
  if (host.toLowerCase() === hostname) return { text: written, href };
  return { text: scheme + hostname + written.slice(scheme.length + host.length), href };
}
