import { continueConversation } from '@my-messages/domain/conversation/sending';
import { conversationPath, messagePath } from '@my-messages/domain/paths';
import type { Side } from '@my-messages/domain/side';
import { deleteApp, initializeApp } from 'firebase/app';
import {
  connectAuthEmulator,
  initializeAuth,
  inMemoryPersistence,
  signInWithEmailAndPassword,
} from 'firebase/auth';
import {
  connectFirestoreEmulator,
  doc,
  getFirestore,
  serverTimestamp,
  setLogLevel,
  terminate,
  writeBatch,
  type Firestore,
} from 'firebase/firestore';
import type { Person } from './clinic';
import { newId, readConversation } from './conversation';
import { requiredVariable } from './environment';

/** Somebody signed in by the SDK alone, past the app: under the rules, and under nothing else. */
async function asClient<Value>(
  { email, password }: Pick<Person, 'email' | 'password'>,
  act: (firestore: Firestore) => Promise<Value>,
): Promise<Value> {
  setLogLevel('silent');
  const projectId = requiredVariable('GCLOUD_PROJECT');
  const app = initializeApp({ projectId, apiKey: 'demo-key' }, `client-${newId()}`);
  const auth = initializeAuth(app, { persistence: inMemoryPersistence });
  connectAuthEmulator(auth, `http://${requiredVariable('FIREBASE_AUTH_EMULATOR_HOST')}`, {
    disableWarnings: true,
  });
  const firestore = getFirestore(app);
  const [host = '', port = ''] = requiredVariable('FIRESTORE_EMULATOR_HOST').split(':');
  connectFirestoreEmulator(firestore, host, Number(port));
  try {
    await signInWithEmailAndPassword(auth, email, password);
    return await act(firestore);
  } finally {
    await terminate(firestore);
    await deleteApp(app);
  }
}

/** Sends a reply past the app, as its batch would be if no screen stood in the way; gives the server's answer. */
export async function forceReply(
  { organizationId, conversationId }: { readonly organizationId: string; readonly conversationId: string },
  person: Person,
  side: Side,
): Promise<'accepted' | 'refused'> {
  const conversation = await readConversation(organizationId, conversationId);
  const messageId = newId();
  const sent = { messageId, body: 'Forced past the app' };
  const number = conversation[side].sent + 1;
  const { changes, message } = continueConversation(conversation, side, number, sent, serverTimestamp());
  return await asClient(person, async (firestore) => {
    const batch = writeBatch(firestore);
    batch.update(doc(firestore, conversationPath(organizationId, conversationId)), { ...changes });
    batch.set(doc(firestore, messagePath(organizationId, conversationId, messageId)), message);
    try {
      await batch.commit();
      return 'accepted';
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'permission-denied') return 'refused';
      throw error;
    }
  });
}
