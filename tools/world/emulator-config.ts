import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from './repository';
import { readFirebaseJson, type FirebaseJson } from '../../ops/project/local-emulators';
import type { WorldPlan } from './world-plan';

/**
 * The firebase.json that a world's emulators run with: the repository's own for `npm start`; for others a copy
 * with their ports, written beside it because the paths in it are relative to its folder. Returns its path.
 */
export async function emulatorConfig(plan: WorldPlan): Promise<string> {
  if (plan.name === 'start') return join(repositoryFolder, 'firebase.json');
  const file = join(repositoryFolder, `firebase.${plan.name}.json`);
  await writeFile(file, `${JSON.stringify(withPlan(readFirebaseJson(), plan), null, 2)}\n`);
  return file;
}

/** The same configuration with another world's ports. */
export function withPlan(config: FirebaseJson, { ports, singleProjectMode }: WorldPlan): FirebaseJson {
  const host = '127.0.0.1';
  return {
    ...config,
    emulators: {
      ...config.emulators,
      singleProjectMode,
      auth: { host, port: ports.auth },
      firestore: { host, port: ports.firestore, websocketPort: ports.firestoreWebsocket },
      functions: { host, port: ports.functions },
      hub: { host, port: ports.hub },
      logging: { host, port: ports.logging },
      eventarc: { host, port: ports.eventarc },
      tasks: { host, port: ports.tasks },
    },
  };
}
