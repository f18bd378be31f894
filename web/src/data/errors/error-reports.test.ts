import { DocumentError } from '@my-messages/domain/documents/document';
import { errorReport } from '@my-messages/domain/error-report';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FakeFunctions } from '../../test/fake-functions';
import { DataError } from './data-error';
import { errorReports, type ShownError } from './error-reports';
import { toDataError } from './to-data-error';

const WORDS = 'my knee hurts';

async function reported(...errors: readonly ShownError[]) {
  const functions = new FakeFunctions();
  const reports = errorReports(functions.call);
  for (const error of errors) reports.report(error);
  await settled();
  return functions.requests('reportError');
}

/** When everything that was begun has gone as far as it goes by itself. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('an error that is shown', () => {
  it('is told by its number, its kind and the code of the SDK, once', async () => {
    const error = toDataError(Object.assign(new Error(WORDS), { code: 'firestore/permission-denied' }));
    expect(await reported(error, error)).toEqual([
      {
        organizationId: null,
        reference: error.reference,
        kind: 'forbidden',
        code: 'permission-denied',
        collection: null,
        field: null,
      },
    ]);
  });

  it('is told with the place of a malformed document', async () => {
    const [request] = await reported(toDataError(new DocumentError('messages', 'm1', 'lastMessage.at')));
    expect(request).toMatchObject({
      kind: 'unexpected',
      code: null,
      collection: 'messages',
      field: 'lastMessage.at',
    });
    const [whole] = await reported(toDataError(new DocumentError('messages', 'm1', '(document)')));
    expect(whole).toMatchObject({ collection: 'messages', field: null });
  });

  it.each<[string, unknown, string | null]>([
    ['an error of the program', new TypeError(WORDS), 'TypeError'],
    ['an error of the data layer', new DataError('busy'), 'busy'],
    ['one that another caused', toDataError({ code: 'internal' }), 'internal'],
    ['an unheard-of code', { code: WORDS }, null],
    ['an unheard-of name', Object.assign(new Error(WORDS), { name: WORDS }), null],
    ['words', WORDS, null],
    ['nothing', undefined, null],
  ])('is told without a word of what it says: %s', async (_, cause, code) => {
    const [request] = await reported({ kind: 'screen', reference: '1630a1a1', cause });
    expect(request).toMatchObject({ kind: 'screen', reference: '1630a1a1', code });
    expect(v.is(errorReport, request)).toBe(true);
    expect(JSON.stringify(request)).not.toContain('knee');
  });

  it('is not told where it is an ordinary state of the world', async () => {
    expect(await reported(new DataError('offline'), new DataError('signed-out'))).toEqual([]);
  });

  it('is told with the organization that was entered last', async () => {
    const functions = new FakeFunctions();
    const reports = errorReports(functions.call);
    reports.at('lakeside');
    reports.report(new DataError('unexpected'));
    await settled();
    expect(functions.requests('reportError')).toMatchObject([{ organizationId: 'lakeside' }]);
  });

  it('is told in vain without a sound, and not again', async () => {
    const functions = new FakeFunctions();
    functions.failWith = 'unexpected';
    const reports = errorReports(functions.call);
    const error = new DataError('unexpected');
    reports.report(error);
    await settled();
    reports.report(error);
    await settled();
    expect(functions.requests('reportError')).toHaveLength(1);
  });

  it('is told in vain without a sound where the call itself breaks', async () => {
    const reports = errorReports(() => {
      throw new Error(WORDS);
    });
    expect(() => {
      reports.report(new DataError('unexpected'));
    }).not.toThrow();
    await settled();
  });
});
