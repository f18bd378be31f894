import type { AppToken } from '../firebase/app-token';

/** How Firestore's REST interface, version 1, is reached as the person who is signed in. */
export interface RestAccess {
  /** Where it is, with a slash at the end. */
  readonly origin: string;
  /** The name of the database's root of documents. */
  readonly documents: string;
  /** The headers of a request, at once where the tokens are known. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
}

export const documentsOf = (projectId: string) => `projects/${projectId}/databases/(default)/documents`;

/** Says who asks, and by App Check that it is this app that does. */
export const headersBy =
  (idToken: () => Promise<string>, appToken: AppToken): RestAccess['headers'] =>
  async () => {
    const [person, app] = await Promise.all([idToken(), appToken()]);
    return {
      authorization: `Bearer ${person}`,
      'content-type': 'application/json',
      ...(app !== null && { 'x-firebase-appcheck': app }),
    };
  };
