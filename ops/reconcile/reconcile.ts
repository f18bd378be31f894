import type { Firestore } from 'firebase-admin/firestore';
import { derivedWriter, type Written } from './derived-writer';
import { difference, type Derived, type Finding } from './finding';
import { lookAtConnections, lookAtCards } from './look-at-members';
import { lookAtMessages } from './look-at-messages';
import { lookAtNames } from './look-at-names';
import { lookAtTotals } from './look-at-totals';
import { lookForLostEntries, lookForLostLines, lookForLostTotals } from './look-for-orphans';
import type { Look } from './look';
import type { Rebuildable } from './options';
import type { Looking } from './with-organization';

export interface Reconciled {
  /** What differed from its source. */
  readonly differences: number;
  /** What no run mends: malformed sources, and what is only said. */
  readonly said: number;
  readonly written: Readonly<Written>;
}

/** Holds everything derived against its source and prints what differs; mends it, unless it is only to check. */
export async function reconcile(firestore: Firestore, looking: Looking, check: boolean): Promise<Reconciled> {
  const writer = derivedWriter(firestore);
  const count = { differences: 0, said: 0 };
  await looking(
    async (look) => {
      await lookAtMessages(look, 'everything');
      await lookForLostEntries(look);
      await lookForLostLines(look);
      await lookAtNames(look);
      await lookAtCards(look);
      await lookAtConnections(look);
      await lookAtTotals(look);
      await lookForLostTotals(look);
    },
    async (findings, say) => {
      const differing: Derived[] = [];
      for (const finding of findings) {
        if (finding.kind === 'derived') {
          const what = difference(finding);
          if (what === null) continue;
          differing.push(finding);
          say(`${finding.path}: ${what}`);
        } else {
          count.said += 1;
          say(inWords(finding));
        }
      }
      count.differences += differing.length;
      if (!check) await writer.write(differing);
    },
  ).finally(() => writer.close());
  return { ...count, written: writer.count };
}

const LOOKS: Readonly<Record<Rebuildable, readonly ((look: Look) => Promise<void>)[]>> = {
  search: [(look) => lookAtMessages(look, 'search'), lookForLostEntries],
  totals: [lookAtTotals, lookForLostTotals],
  cards: [lookAtCards, lookAtConnections],
  names: [lookAtNames],
};

/** Writes every document of a kind as its source says, and deletes those that have none. */
export async function rebuild(
  firestore: Firestore,
  looking: Looking,
  what: Rebuildable,
): Promise<Reconciled> {
  const writer = derivedWriter(firestore);
  const count = { differences: 0, said: 0 };
  await looking(
    async (look) => {
      for (const lookAt of LOOKS[what]) await lookAt(look);
    },
    async (findings, say) => {
      for (const finding of findings) {
        if (finding.kind === 'derived') continue;
        count.said += 1;
        say(inWords(finding));
      }
      await writer.write(findings.filter((finding) => finding.kind === 'derived'));
    },
  ).finally(() => writer.close());
  return { ...count, written: writer.count };
}

const inWords = (finding: Exclude<Finding, Derived>) =>
  `${finding.path}: ${finding.kind === 'said' ? finding.what : `malformed in ${finding.field}`}`;
