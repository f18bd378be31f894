import { applicationDefault, initializeApp, type App } from 'firebase-admin/app';
import { getAuth, type Auth } from 'firebase-admin/auth';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import { SetupError } from './setup-error';
import type { ProjectTarget } from './project-target';

/** The parts of a project that the tools write to. */
export interface Admin {
  readonly app: App;
  readonly auth: Auth;
  readonly firestore: Firestore;
}

/** Opens a project with full rights, after asking whether it answers. Throws a SetupError that says what to do. */
export async function openProject(target: ProjectTarget): Promise<Admin> {
  const { projectId } = target;
  if (target.kind === 'emulators') {
    await Promise.all([
      assertAnswers('Firestore emulator', target.firestore),
      assertAnswers('Auth emulator', target.auth),
    ]);
    // The SDKs find the emulators by the environment alone.
    process.env['FIRESTORE_EMULATOR_HOST'] = target.firestore;
    process.env['FIREBASE_AUTH_EMULATOR_HOST'] = target.auth;
    process.env['METADATA_SERVER_DETECTION'] = 'none';
    return opened(initializeApp({ projectId }));
  }
  const credential = applicationDefault();
  try {
    await credential.getAccessToken();
  } catch {
    throw new SetupError(
      `No credentials for project ${projectId}. Run "gcloud auth application-default login", or set ` +
        'GOOGLE_APPLICATION_CREDENTIALS to the key file of a service account.',
    );
  }
  return opened(initializeApp({ projectId, credential }));
}

function opened(app: App): Admin {
  return { app, auth: getAuth(app), firestore: getFirestore(app) };
}

async function assertAnswers(name: string, host: string): Promise<void> {
  try {
    await fetch(`http://${host}/`, { signal: AbortSignal.timeout(5_000) });
  } catch {
    throw new SetupError(`The ${name} does not answer at ${host}. Start it with "npm start".`);
  }
}
