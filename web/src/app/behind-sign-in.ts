// What is fetched, beside Firestore, once somebody is signed in.
export { openSession } from './open-session';
export { SignedInApp } from './signed-in-app';
