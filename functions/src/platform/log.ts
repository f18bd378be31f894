import { DocumentError } from '@my-messages/domain/documents/document';
import { logger } from 'firebase-functions/v2';
import { errorCode } from './core/error-code';
import { loggable, type LogFields } from './core/loggable';

/** Every line of the functions' log goes through here. `event` is a fixed word for what happened. */
export function logInfo(event: string, fields: LogFields): void {
  logger.info(event, loggable(fields));
}

/** A failure, with where it is as far as the error says so without saying what it met. */
export function logFailure(event: string, fields: LogFields, error: unknown): void {
  const where =
    error instanceof DocumentError
      ? { collection: error.collection, documentId: error.documentId, field: error.field }
      : { error: error instanceof Error ? error.name : 'unknown', code: errorCode(error) };
  logger.error(event, loggable({ ...fields, ...where }));
}
