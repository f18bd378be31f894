import { DocumentError } from '@my-messages/domain/documents/document';
import { logger } from 'firebase-functions/v2';
import { beforeEach, expect, it, vi } from 'vitest';
import { logFailure, logInfo } from './log';

const written = vi.spyOn(logger, 'write').mockReturnValue();

beforeEach(() => {
  written.mockClear();
});

it('says what was done by its word, with ids and counts beside it', () => {
  logInfo('mail swept', { tried: 3, reached: true });
  expect(written).toHaveBeenCalledWith({ message: 'mail swept', severity: 'INFO', tried: 3, reached: true });
});

it('says what failed by its word alone, with the code, and nothing of what the error says', () => {
  const error = Object.assign(new TypeError('Ann Canary'), { code: 'EAUTH' });
  logFailure('mail failed', { mailId: 'm' }, error);
  expect(written).toHaveBeenCalledWith({
    message: 'mail failed',
    severity: 'ERROR',
    mailId: 'm',
    error: 'TypeError',
    code: 'EAUTH',
  });
});

it('says of a malformed document where the fault is', () => {
  logFailure('event failed', { step: 'read' }, new DocumentError('things', 't', 'size'));
  expect(written).toHaveBeenCalledWith({
    message: 'event failed',
    severity: 'ERROR',
    step: 'read',
    collection: 'things',
    documentId: 't',
    field: 'size',
  });
});
