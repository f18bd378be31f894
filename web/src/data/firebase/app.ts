import { initializeApp } from 'firebase/app';
import { environment } from './environment';

export const firebaseApp = initializeApp(environment.VITE_FIREBASE_OPTIONS);
