import { messages } from '../i18n/en/messages';
import { addTexts } from '../i18n/i18n';

addTexts(messages);

// What is fetched, beside Firestore, once somebody is signed in.
export { openSession } from './open-session';
export { SignedInApp } from './signed-in-app';
