import * as v from 'valibot';

const json = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.string(), v.parseJson(), schema);

const firebaseOptions = v.object({
  projectId: v.string(),
  apiKey: v.string(),
  authDomain: v.string(),
  appId: v.string(),
});

const emulators = v.object({ auth: v.string(), firestore: v.string() });

/** What the app is built with, as variables of the build's environment: which project it talks to. */
export const webSettings = v.object({
  VITE_FIREBASE_OPTIONS: json(firebaseOptions),
  /** Origins or host:port pairs of the local emulators; absent in production. */
  VITE_FIREBASE_EMULATORS: v.optional(json(emulators)),
});
