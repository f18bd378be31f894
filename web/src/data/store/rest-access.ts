/** How Firestore's REST interface, version 1, is reached as the person who is signed in. */
export interface RestAccess {
  /** Where it is, with a slash at the end. */
  readonly origin: string;
  /** The name of the database's root of documents. */
  readonly documents: string;
  /** The token of who is signed in, at once where it is known. */
  readonly idToken: () => Promise<string>;
}

export const documentsOf = (projectId: string) => `projects/${projectId}/databases/(default)/documents`;
