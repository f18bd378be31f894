import { readFirebaseJson } from '../../ops/project/local-emulators';

/**
 * How far the ports of each world are from those of `npm start`, so that it can run beside all others; below those that
 * systems hand out by themselves. `npm run seed` fills the world of `npm start`, the guide's tests meet planted defects
 * in one of their own, the commands about the rules have a Firestore of their own, and what is measured has a world to
 * itself.
 */
const PORTS_ABOVE = { start: 0, rules: 5_000, planted: 10_000, bench: 15_000, test: 20_000 } as const;

/** What makes one world different from another that runs beside it. */
export type WorldPlan = ReturnType<typeof worldPlan>;

export function worldPlan(name: keyof typeof PORTS_ABOVE) {
  const isStart = name === 'start';
  const { auth, firestore, functions, hub, logging, eventarc, tasks } = readFirebaseJson().emulators;
  const above = (port: number) => port + PORTS_ABOVE[name];
  return {
    /** Names the folder of its logs. */
    name,
    /** Begins with "demo-", which is how firebase-tools knows that no real project is meant. */
    projectId: isStart ? 'demo-my-messages' : `demo-my-messages-${name}`,
    /** All on 127.0.0.1. */
    ports: {
      auth: above(auth.port),
      firestore: above(firestore.port),
      firestoreWebsocket: above(firestore.websocketPort),
      functions: above(functions.port),
      hub: above(hub.port),
      logging: above(logging.port),
      eventarc: above(eventarc.port),
      tasks: above(tasks.port),
      smtp: above(1025),
      inbox: above(1080),
      secondFactor: above(9098),
      web: above(5173),
    },
    /** Whether the emulators warn about requests for any other project. */
    singleProjectMode: isStart,
  };
}
