import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app/app';
import { beginAnewWithResetLinks, takeResetCode } from './app/take-reset-code';
import { errorReports } from './data/errors/error-reports';
import { startAppCheck } from './data/firebase/app-check';
import { callFirebaseFunction } from './data/functions/firebase-functions';
import { firebaseSession } from './data/session/firebase-session';
import { startI18n } from './i18n/i18n';
import './theme/paper.css';
import { crashOf } from './ui/region-boundary';

startI18n();
const resetCode = takeResetCode();
beginAnewWithResetLinks();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// Before there is a session, which asks Firebase at once for whoever is signed in.
void startAppCheck().then((appToken) => {
  const reports = errorReports(callFirebaseFunction);
  const session = firebaseSession();

  createRoot(root, {
    // What no boundary caught, and nothing is on the screen. What one caught, it shows and tells of by its number.
    onUncaughtError(error) {
      reports.report(crashOf(error));
      // As React does without this.
      reportError(error);
    },
  }).render(
    <StrictMode>
      <BrowserRouter>
        <App
          gateway={session}
          callFunction={callFirebaseFunction}
          reports={reports}
          resetCode={resetCode}
          // Firestore is most of the code: it is fetched beside the rest, and not for whoever does not sign in.
          fetchStore={async () => {
            const { openFirestore } = await import('./data/store/open-firestore');
            return () => openFirestore(session.idToken, appToken);
          }}
        />
      </BrowserRouter>
    </StrictMode>,
  );
});
