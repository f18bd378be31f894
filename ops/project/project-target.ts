import { SetupError } from './setup-error';

/** Where the data of a project is. */
export type ProjectTarget =
  | {
      readonly kind: 'emulators';
      readonly projectId: string;
      readonly firestore: string;
      readonly auth: string;
    }
  | { readonly kind: 'cloud'; readonly projectId: string };

/** Addresses (`host:port`) of the emulators where the environment names none. */
export interface EmulatorDefaults {
  readonly firestore: string;
  readonly auth: string;
}

/** True for projects that exist on emulators alone: Firebase reserves their names. */
export const isDemoProject = (projectId: string) => projectId.startsWith('demo-');

/**
 * Decides where a project's data is: a `demo-` project on the emulators, always; any other in the cloud, never while
 * the environment points at an emulator, so that neither can be taken for the other. Throws a SetupError.
 */
export function projectTarget(
  projectId: string,
  environment: Readonly<Record<string, string | undefined>>,
  defaults: EmulatorDefaults,
): ProjectTarget {
  const firestore = environment['FIRESTORE_EMULATOR_HOST'];
  const auth = environment['FIREBASE_AUTH_EMULATOR_HOST'];
  if (isDemoProject(projectId)) {
    return {
      kind: 'emulators',
      projectId,
      firestore: firestore ?? defaults.firestore,
      auth: auth ?? defaults.auth,
    };
  }
  if (firestore !== undefined || auth !== undefined) {
    throw new SetupError(
      `Project ${projectId} is in the cloud, and FIRESTORE_EMULATOR_HOST or FIREBASE_AUTH_EMULATOR_HOST is set. ` +
        'Unset them, or choose a project whose id starts with "demo-".',
    );
  }
  return { kind: 'cloud', projectId };
}
