import { readFirebaseJson } from '../../ops/project/local-emulators';

/** The ports of one world, all on 127.0.0.1. */
type Ports = Readonly<
  Record<
    | 'auth'
    | 'firestore'
    | 'firestoreWebsocket'
    | 'functions'
    | 'hub'
    | 'logging'
    | 'eventarc'
    | 'tasks'
    | 'smtp'
    | 'inbox'
    | 'web',
    number
  >
>;

/** What makes one world different from another that runs beside it. */
export interface WorldPlan {
  /** Names the folder of its logs. */
  readonly name: 'start' | 'test' | 'planted' | 'rules';
  /** Begins with "demo-", which is how firebase-tools knows that no real project is meant. */
  readonly projectId: string;
  readonly ports: Ports;
  /** Whether the emulators warn about requests for any other project. */
  readonly singleProjectMode: boolean;
}

/** The world of `npm start`, with the ports of firebase.json. `npm run seed` fills the same. */
export function startPlan(): WorldPlan {
  const { auth, firestore, functions, hub, logging, eventarc, tasks } = readFirebaseJson().emulators;
  return {
    name: 'start',
    projectId: 'demo-my-messages',
    ports: {
      auth: auth.port,
      firestore: firestore.port,
      firestoreWebsocket: firestore.websocketPort,
      functions: functions.port,
      hub: hub.port,
      logging: logging.port,
      eventarc: eventarc.port,
      tasks: tasks.port,
      smtp: 1025,
      inbox: 1080,
      web: 5173,
    },
    singleProjectMode: true,
  };
}

/** Far enough from the ports of `npm start`, and below those that systems hand out by themselves. */
const TEST_PORTS_ABOVE = 20_000;
const PLANTED_PORTS_ABOVE = 10_000;
const RULES_PORTS_ABOVE = 5_000;

/** The world of `npm test`: it can run beside that of `npm start`. */
export function testPlan(): WorldPlan {
  return {
    name: 'test',
    projectId: 'demo-my-messages-test',
    ports: portsAbove(TEST_PORTS_ABOVE),
    singleProjectMode: false,
  };
}

/** The world in which the guide's tests meet planted defects: it can run beside both others. */
export function plantedPlan(): WorldPlan {
  return {
    name: 'planted',
    projectId: 'demo-my-messages-planted',
    ports: portsAbove(PLANTED_PORTS_ABOVE),
    singleProjectMode: false,
  };
}

/** Where the commands about the rules have a Firestore of their own: it can run beside all others. */
export function rulesPlan(): WorldPlan {
  return {
    name: 'rules',
    projectId: 'demo-my-messages-rules',
    ports: portsAbove(RULES_PORTS_ABOVE),
    singleProjectMode: false,
  };
}

function portsAbove(shift: number): Ports {
  const { ports } = startPlan();
  return {
    auth: ports.auth + shift,
    firestore: ports.firestore + shift,
    firestoreWebsocket: ports.firestoreWebsocket + shift,
    functions: ports.functions + shift,
    hub: ports.hub + shift,
    logging: ports.logging + shift,
    eventarc: ports.eventarc + shift,
    tasks: ports.tasks + shift,
    smtp: ports.smtp + shift,
    inbox: ports.inbox + shift,
    web: ports.web + shift,
  };
}
