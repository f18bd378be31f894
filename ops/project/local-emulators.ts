import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { EmulatorDefaults } from './project-target';

const emulator = v.looseObject({ port: v.number() });
const firebaseJson = v.looseObject({
  emulators: v.looseObject({
    auth: emulator,
    firestore: v.looseObject({ port: v.number(), websocketPort: v.number() }),
    functions: emulator,
    hub: emulator,
    logging: emulator,
    eventarc: emulator,
    tasks: emulator,
  }),
});

/** The contents of firebase.json. */
export type FirebaseJson = v.InferOutput<typeof firebaseJson>;

export function readFirebaseJson(): FirebaseJson {
  const file = new URL('../../firebase.json', import.meta.url);
  return v.parse(firebaseJson, JSON.parse(readFileSync(file, 'utf8')));
}

/** Where `npm start` has its emulators: what a demo project is looked for at, unless the environment says another. */
export function localEmulators(): EmulatorDefaults {
  const { auth, firestore } = readFirebaseJson().emulators;
  return { auth: `127.0.0.1:${String(auth.port)}`, firestore: `127.0.0.1:${String(firestore.port)}` };
}
