import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { SessionContext } from '../data/session/session-context';
import type { ErrorReports } from '../data/errors/error-reports';
import { ErrorReportsContext } from '../data/errors/error-reports-context';
import { FunctionsContext } from '../data/functions/functions-context';
import type { CallFunction } from '../data/functions/functions-gateway';
import type { SessionGateway } from '../data/session/session';
import type { FetchStore } from '../data/store/open-firestore';
import { theme } from '../theme/theme';
import { AppRoutes } from './app-routes';

interface AppProps {
  readonly gateway: SessionGateway;
  readonly callFunction: CallFunction;
  readonly reports: ErrorReports;
  readonly fetchStore: FetchStore;
  /** Of the reset link that the app was opened with; empty when there was none. */
  readonly resetCode: string;
}

/** The whole app, but for the router that tells it where it is. */
export function App({ gateway, callFunction, reports, fetchStore, resetCode }: AppProps) {
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <SessionContext value={gateway}>
        <FunctionsContext value={callFunction}>
          <ErrorReportsContext value={reports}>
            <AppRoutes fetchStore={fetchStore} resetCode={resetCode} />
          </ErrorReportsContext>
        </FunctionsContext>
      </SessionContext>
    </ThemeProvider>
  );
}
