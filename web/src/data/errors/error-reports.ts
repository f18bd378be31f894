import { DocumentError } from '@my-messages/domain/documents/document';
import {
  isReportedKind,
  reportedCollection,
  reportedWord,
  type ErrorReport,
} from '@my-messages/domain/error-report';
import type { CallFunction } from '../functions/functions-gateway';
import { DataError, type DataErrorKind } from './data-error';
import { errorCode } from './to-data-error';

/** An error as far as it can be told of: a {@link DataError}, or a part of the screen that failed. */
export interface ShownError {
  readonly kind: DataErrorKind | 'screen';
  readonly reference: string;
  readonly cause?: unknown;
}

/** Tells the server of the errors that somebody sees, so that the number that they read out can be found. */
export interface ErrorReports {
  /** What is seen from now on is seen at this organization. */
  at(organizationId: string): void;
  /** Once for each number, at once and only then: never throws, waits for nothing, and nobody hears when it fails. */
  report(error: ShownError): void;
}

export function errorReports(call: CallFunction): ErrorReports {
  const told = new Set<string>();
  // Stays when they are let out: the last screens may fail then, and the server looks whether they are of it.
  let organizationId: string | null = null;

  async function tell(request: ErrorReport) {
    try {
      // Not while something is being drawn, from where this is called.
      await Promise.resolve();
      await call('reportError', request);
    } catch {
      // A report that fails is no error that somebody sees: telling of it could go on for ever.
    }
  }

  return {
    at(id) {
      organizationId = id;
    },
    report({ kind, reference, cause }) {
      if (!isReportedKind(kind) || told.has(reference)) return;
      told.add(reference);
      void tell({ organizationId, reference, kind, ...placeOf(cause) });
    },
  };
}

/** Where and by what code it failed; never what the error says, which may hold words of a patient. */
function placeOf(cause: unknown): Pick<ErrorReport, 'code' | 'collection' | 'field'> {
  if (cause instanceof DataError) return cause.cause === undefined ? bare(cause.kind) : placeOf(cause.cause);
  if (cause instanceof DocumentError) {
    return { code: null, collection: reportedCollection(cause.collection), field: reportedWord(cause.field) };
  }
  const code = errorCode(cause);
  if (code !== '') return bare(code);
  return bare(cause instanceof Error ? cause.name : '');
}

const bare = (code: string) => ({ code: reportedWord(code), collection: null, field: null });
