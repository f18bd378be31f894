import { describe, expect, it } from 'vitest';
import { chartDoc, connectionDoc } from '../testing/documents';
import { chartPath, connectionPath, mailPath, passwordLinkPath, problemPath } from '../paths';
import { create, remove, set, update, type DocumentWrite } from './document-write';

const time = { toMillis: () => 1 };
const chart = chartPath('clinic', 'chart-1');
const mail = mailPath('m');

// The compiler is what tests here: an error that it no longer finds fails `npm run types`.
describe('a write', () => {
  it('says what is done to which document', () => {
    expect(update(mail, { 'delivery.state': 'RETRY', 'delivery.dueTime': time, through: 2 })).toEqual({
      kind: 'update',
      path: 'mail/m',
      data: { 'delivery.state': 'RETRY', 'delivery.dueTime': time, through: 2 },
    });
    expect(remove(chart)).toEqual({
      kind: 'delete',
      path: 'organizations/clinic/charts/chart-1',
      data: null,
    });
    set(connectionPath('clinic', 'chart-1_ana'), connectionDoc());
  });

  it('takes no field that its document does not have', () => {
    // @ts-expect-error a misspelt field
    update(chart, { lable: 'General care' });
    // @ts-expect-error misspelt in a path
    update(mail, { 'delivery.sate': 'RETRY' });
    const { label, ...unlabelled } = wholeChart();
    // @ts-expect-error a misspelt field of a new document
    create(chart, { ...unlabelled, lable: label });
    const fields: Record<string, unknown> = {};
    // @ts-expect-error of any fields
    update(problemPath('clinic', 'p'), fields);
  });

  it('takes no other type, and no time that is not as it is stored', () => {
    // @ts-expect-error a text for a switch
    update(problemPath('clinic', 'p'), { again: 'yes' });
    // @ts-expect-error epoch milliseconds
    update(passwordLinkPath('hash'), { usedAt: 1 });
    // @ts-expect-error without a field
    create(passwordLinkPath('hash'), { uid: 'ana', expiresAt: time });
    const { nameKeys, ...older } = wholeChart();
    // @ts-expect-error without one that documents of before do not have
    create(chart, older);
    expect(nameKeys).toBeDefined();
  });

  it('is made by nothing else', () => {
    // @ts-expect-error a write that nothing checked
    const unchecked: DocumentWrite = { kind: 'update', path: chart, data: { sentt: 'twelve' } };
    expect(unchecked).toBeDefined();
  });
});

function wholeChart() {
  const { nameTokens = [], nameKeys = {}, ...chart } = chartDoc();
  return { ...chart, nameTokens, nameKeys };
}
