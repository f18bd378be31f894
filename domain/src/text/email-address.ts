import { LIMITS } from '../limits';

/** Browsers and Node have it alike; this package has the types of neither. */
declare const URL: new (url: string) => { readonly hostname: string };

/** RFC 5321, in octets; what is let through here is ASCII. */
const LOCAL_LENGTH = 64;
/** RFC 5322's dot-atom: no quoted strings, which next to no mail server takes. */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
/** Nothing that means something in a URL, so that the whole of it is read as a host there. */
const DOMAIN = /^[a-z0-9.\-\u0080-\u{10FFFF}]+$/iu;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The e-mail address that the text is, as it is stored: without white space around it, in lower case as Auth keeps it,
 * an international domain as punycode. Null where SMTP or Auth would not take it.
 */
export function readEmailAddress(text: string): string | null {
  const [local = '', written = '', ...others] = text.trim().split('@');
  if (others.length > 0 || local.length > LOCAL_LENGTH || !LOCAL_PART.test(local)) return null;
  const domain = hostName(written);
  const labels = domain.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return null;
  // Digits alone at the end are an IP address.
  if (/^\d+$/.test(labels.at(-1) ?? '')) return null;
  const address = `${local.toLowerCase()}@${domain}`;
  return address.length <= LIMITS.emailLength ? address : null;
}

/** The domain in lower case and ASCII; empty for what is none. */
function hostName(domain: string): string {
  if (!DOMAIN.test(domain)) return '';
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return '';
  }
}
