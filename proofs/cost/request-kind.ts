import type { Firestore } from 'firebase/firestore';
import type { StoredDocument } from '../support/emulator-project';

/** The `allow` that decides a request or one write of it. */
export interface Judged {
  /** Its name, with that of the collection above where the rules have the same name elsewhere, too: `members/savedAnswers`. */
  readonly collection: string;
  readonly operation: 'get' | 'list' | 'create' | 'update' | 'delete';
}

/** Somebody for whom the rules take a path of their own, with what is different in the clinic. */
export interface Asker {
  readonly uid: string;
  /** Documents past those that every request finds, by path. */
  readonly documents?: readonly StoredDocument[];
}

/** One kind of request of the app, as it sends it. */
export interface RequestKind {
  readonly name: string;
  readonly judgedBy: readonly Judged[];
  /** The cost of the kind is that of the dearest of these. */
  readonly askers: readonly Asker[];
  /** Resolves when the request is accepted. */
  readonly send: (firestore: Firestore, uid: string) => Promise<unknown>;
}
