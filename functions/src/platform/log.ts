import { DocumentError } from '@my-messages/domain/documents/document';
import { logger } from 'firebase-functions/v2';
import { errorCode } from './core/error-code';
import type { LoggedEvent, LoggedFailure } from './core/log-events';
import { loggable, type LogFields } from './core/loggable';

/** Every line of the functions' log goes through here. */
export function logInfo(event: LoggedEvent, fields: LogFields): void {
  logger.write({ ...loggable(fields), severity: 'INFO', message: event });
}

/**
 * A failure, with where it is as far as the error says so without saying what it met. It is written whole:
 * `logger.error` would put a stack after the words by which metrics count it.
 */
export function logFailure(event: LoggedFailure, fields: LogFields, error: unknown): void {
  const where =
    error instanceof DocumentError
      ? { collection: error.collection, documentId: error.documentId, field: error.field }
      : { error: error instanceof Error ? error.name : 'unknown', code: errorCode(error) };
  logger.write({ ...loggable({ ...fields, ...where }), severity: 'ERROR', message: event });
}
