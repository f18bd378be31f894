import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app/app';
import { takeResetCode } from './app/take-reset-code';
import { callFirebaseFunction } from './data/functions/firebase-functions';
import { firebaseSession } from './data/session/firebase-session';
import { startI18n } from './i18n/i18n';

startI18n();
const resetCode = takeResetCode();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <App
        gateway={firebaseSession()}
        callFunction={callFirebaseFunction}
        resetCode={resetCode}
        // Firestore is most of the code: it is fetched once somebody is signed in.
        openStore={async () => (await import('./data/store/open-firestore')).openFirestore()}
      />
    </BrowserRouter>
  </StrictMode>,
);
