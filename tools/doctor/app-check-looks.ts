import { directivesOf, POLICY } from '../../web/hosting';
import { fine, missing, STEPS, type Look } from './look';

/** What a page with App Check takes from elsewhere, each by the directive of its policy that lets it. */
const SOURCES: readonly (readonly [directive: string, source: string])[] = [
  ['script-src', 'https://www.google.com/recaptcha/'],
  ['script-src', 'https://www.gstatic.com/recaptcha/'],
  ['frame-src', 'https://www.google.com/recaptcha/'],
  ['frame-src', 'https://recaptcha.google.com/recaptcha/'],
  ['connect-src', 'https://content-firebaseappcheck.googleapis.com'],
  ['connect-src', 'https://www.google.com/recaptcha/'],
  ['trusted-types', '*'],
];

interface Facts {
  readonly env: { readonly values: Readonly<Record<string, string>> } | null;
  readonly headers: ReadonlyMap<string, string>;
  readonly web: Readonly<Record<string, string>>;
}

/** Whether the app, what its pages may load and what the functions ask for agree on App Check. */
export function appCheckLooks({ env, headers, web }: Facts): readonly Look[] {
  const policy = directivesOf(headers.get(POLICY) ?? '');
  const lets = ([directive, source]: (typeof SOURCES)[number]) => policy.get(directive)?.includes(source);
  // Without that directive a page may vouch for what it likes.
  const needed = SOURCES.filter(([directive]) => directive !== 'trusted-types' || policy.has(directive));

  const what = 'App Check';
  const lacks = (says: string) => [missing(what, says, STEPS.appCheck)];
  const siteKey = web['VITE_APP_CHECK_SITE_KEY'];
  if (siteKey !== undefined) {
    if (!/^[\w-]{20,}$/.test(siteKey)) return lacks('VITE_APP_CHECK_SITE_KEY is no key of reCAPTCHA.');
    const lacking = needed.filter((source) => lets(source) !== true);
    return lacking.length === 0
      ? [fine(what, 'The app is built with it, and may load what it needs.')]
      : lacks(`The app is built with it, and the policy in firebase.json lacks\n${inWords(lacking)}`);
  }
  if (env?.values['ENFORCE_APP_CHECK'] === 'true')
    return lacks(
      'The app is built without VITE_APP_CHECK_SITE_KEY, and the functions would refuse everybody.',
    );
  const needless = SOURCES.filter(lets);
  return needless.length === 0
    ? [fine(what, 'The app is built without it, and loads nothing for it.')]
    : lacks(`The app is built without it: take out of the policy in firebase.json\n${inWords(needless)}`);
}

const inWords = (sources: typeof SOURCES) => sources.map((source) => source.join(' ')).join('\n');
