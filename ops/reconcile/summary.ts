import type { Reconciled } from './reconcile';

/** The last line of `reconcile`. */
export function reconciledInWords({ differences, said, written }: Reconciled, check: boolean): string {
  const found = `${String(differences)} differences`;
  const mended = check ? 'nothing was written' : writtenInWords(written);
  return [`${found}; ${mended}`, ...saidInWords(said)].join('; ') + '.';
}

/** The last line of `rebuild`. */
export function rebuiltInWords({ said, written }: Reconciled): string {
  return [writtenInWords(written), ...saidInWords(said)].join('; ') + '.';
}

function writtenInWords({ written, deleted, changedMeanwhile }: Reconciled['written']): string {
  const counts = `${String(written)} written, ${String(deleted)} deleted`;
  return changedMeanwhile === 0
    ? counts
    : `${counts}, ${String(changedMeanwhile)} changed meanwhile and left`;
}

const saidInWords = (said: number) => (said === 0 ? [] : [`${String(said)} to be looked at by hand`]);
