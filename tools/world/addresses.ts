import type { WorldPlan } from './world-plan';

/** Where the parts of a world answer. */
export function addresses({ ports }: WorldPlan) {
  const at = (port: number) => `127.0.0.1:${String(port)}`;
  return {
    app: `http://${at(ports.web)}`,
    inbox: `http://${at(ports.inbox)}`,
    auth: at(ports.auth),
    /** Of the same, with authenticator apps. */
    appAuth: at(ports.secondFactor),
    firestore: at(ports.firestore),
    functions: at(ports.functions),
    hub: at(ports.hub),
  };
}

/** What a process needs in its environment to work in a world: tests, seed, import. */
export function worldEnv(plan: WorldPlan): Record<string, string> {
  const { app, inbox, auth, appAuth, firestore, functions, hub } = addresses(plan);
  return {
    GCLOUD_PROJECT: plan.projectId,
    FIRESTORE_EMULATOR_HOST: firestore,
    FIREBASE_AUTH_EMULATOR_HOST: auth,
    APP_AUTH_HOST: appAuth,
    FIREBASE_EMULATOR_HUB: hub,
    FUNCTIONS_EMULATOR_ORIGIN: `http://${functions}`,
    MAIL_API: inbox,
    APP_URL: app,
    // Saves the SDKs a search for cloud credentials.
    METADATA_SERVER_DETECTION: 'none',
  };
}

/** What the web app is built with, for Vite. */
export function webEnv(plan: WorldPlan): Record<string, string> {
  const { appAuth, firestore, functions } = addresses(plan);
  return {
    VITE_FIREBASE_OPTIONS: JSON.stringify({
      projectId: plan.projectId,
      apiKey: 'demo-key',
      authDomain: `${plan.projectId}.firebaseapp.com`,
      appId: plan.projectId,
    }),
    VITE_FIREBASE_EMULATORS: JSON.stringify({ auth: `http://${appAuth}`, firestore }),
    LOCAL_FUNCTIONS: `http://${functions}/${plan.projectId}`,
  };
}
