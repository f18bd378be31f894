import * as v from 'valibot';

const firebaseOptions = v.object({
  projectId: v.string(),
  apiKey: v.string(),
  authDomain: v.string(),
  appId: v.string(),
});

const emulators = v.object({ auth: v.string(), firestore: v.string() });

const json = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.string(), v.parseJson(), schema);

const schema = v.object({
  VITE_FIREBASE_OPTIONS: json(firebaseOptions),
  /** Origins or host:port pairs of the local emulators; absent in production. */
  VITE_FIREBASE_EMULATORS: v.optional(json(emulators)),
});

/** Which Firebase project this build talks to, from the build's environment; throws when it is not set. */
export const environment = v.parse(schema, import.meta.env);
