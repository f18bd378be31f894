import { FUNCTIONS_REGION, type Callables } from '@my-messages/domain/callables';
import * as v from 'valibot';
import { adminAuth } from './admin';
import type { Person } from './clinic';
import { requiredVariable } from './environment';

export interface Answer {
  readonly status: number;
  readonly body: string;
  /** Who on its way may keep it. */
  readonly cacheControl: string | null;
}

/** Where a callable is asked. */
export const functionAddress = (name: keyof Callables) =>
  `${requiredVariable('FUNCTIONS_EMULATOR_ORIGIN')}/${requiredVariable('GCLOUD_PROJECT')}/${FUNCTIONS_REGION}/${name}`;

/** Calls a callable as the web app does, signed in as somebody or as nobody (null). */
export async function callFunction(
  name: keyof Callables,
  data: unknown,
  person: Person | null = null,
): Promise<Answer> {
  const response = await fetch(functionAddress(name), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(person === null ? {} : { authorization: `Bearer ${await idTokenOf(person)}` }),
    },
    body: JSON.stringify({ data }),
  });
  const { status, headers } = response;
  return { status, body: await response.text(), cacheControl: headers.get('cache-control') };
}

const result = v.object({ result: v.looseObject({ outcome: v.string(), id: v.optional(v.string()) }) });

/** What a callable answered; throws for an answer that is an error. */
export const resultOf = ({ body }: Pick<Answer, 'body'>) => v.parse(result, JSON.parse(body)).result;

const signedIn = v.object({ idToken: v.string() });

const tokens = new WeakMap<Person, Promise<string>>();

/** The token of a person's one sign-in; throws where the password is not the account's. */
export function idTokenOf(person: Person): Promise<string> {
  const token =
    tokens.get(person) ??
    signIn(person).then(async (response) => v.parse(signedIn, await response.json()).idToken);
  tokens.set(person, token);
  return token;
}

/** The same person, whose calls come with a token of a session that was opened otherwise. */
export function useToken(person: Person, idToken: string): Person {
  const same = { ...person };
  tokens.set(same, Promise.resolve(idToken));
  return same;
}

/** The answer of Auth to an address and a password. */
export function signIn({ email, password }: Pick<Person, 'email' | 'password'>): Promise<Response> {
  const auth = requiredVariable('FIREBASE_AUTH_EMULATOR_HOST');
  return fetch(`http://${auth}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo-key`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, returnSecureToken: true }),
  });
}

/** A sign-in of a second ago, which whatever ends the account's sessions ends, too: Auth reckons in seconds. `person` calls in it. */
export async function signedInSince(person: Person) {
  const { idToken } = v.parse(signedIn, await (await signIn(person)).json());
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const isOpen = async () => {
    try {
      await adminAuth().verifyIdToken(idToken, true);
      return true;
    } catch {
      return false;
    }
  };
  if (!(await isOpen())) throw new Error('the sign-in opened no session');
  return { person: useToken(person, idToken), isOpen };
}
