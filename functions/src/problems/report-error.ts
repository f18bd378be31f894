import { errorReport } from '@my-messages/domain/error-report';
import { HttpsError } from 'firebase-functions/v2/https';
import * as v from 'valibot';
import { reportFields } from './core/error-report';
import { answering } from '../platform/callable';
import { logFailure, logInfo } from '../platform/log';
import { keepErrorReport } from './store/error-reports';

/**
 * Takes note of an error that somebody sees. Open to everybody, since what fails may be the sign-in. Nobody waits for
 * the answer, and whoever reports too often gets the same.
 */
export const reportError = answering('reportError', async ({ auth, data }) => {
  const parsed = v.safeParse(errorReport, data);
  if (!parsed.success) throw new HttpsError('invalid-argument', 'This is no report of an error.');
  const report = parsed.output;
  const uid = auth?.uid ?? null;
  const fields = reportFields(report, uid);
  try {
    if (await keepErrorReport(report, uid, Date.now())) logInfo('somebody saw an error', fields);
  } catch (error) {
    // With the number, by which it can be found all the same.
    logFailure('error report not kept', fields, error);
  }
  return { received: true };
});
