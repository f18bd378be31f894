import { createContext, useContext } from 'react';
import type { ErrorReports } from './error-reports';

export const ErrorReportsContext = createContext<ErrorReports | null>(null);

/** How the server is told of errors that somebody sees; see {@link ErrorReports}. */
export function useErrorReports(): ErrorReports {
  const reports = useContext(ErrorReportsContext);
  if (reports === null) throw new Error('useErrorReports needs an ErrorReportsContext above it');
  return reports;
}
