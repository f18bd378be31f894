import { deleteApp, initializeApp, type App } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { requiredVariable } from './environment';

let app: App | undefined;

/** The server's own access to the emulators of the test world, which the environment names. */
function adminApp(): App {
  app ??= initializeApp({ projectId: requiredVariable('GCLOUD_PROJECT') }, 'tests');
  return app;
}

export const adminFirestore = () => getFirestore(adminApp());
export const adminAuth = () => getAuth(adminApp());

export async function closeAdmin(): Promise<void> {
  if (app !== undefined) await deleteApp(app);
  app = undefined;
}
