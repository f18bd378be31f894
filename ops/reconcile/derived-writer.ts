import { FieldValue, type Firestore, type WriteResult } from 'firebase-admin/firestore';
import type { Derived } from './finding';

/** Codes of Firestore that say that a document has been changed, made or deleted since it was read. */
const CHANGED_MEANWHILE: ReadonlySet<unknown> = new Set([5, 6, 9]);

export interface Written {
  written: number;
  deleted: number;
  /** Left alone: whoever changed them meanwhile derived them from what is newer. */
  changedMeanwhile: number;
}

/** Writes derived documents as their sources say; keeps count. */
export function derivedWriter(firestore: Firestore) {
  const writer = firestore.bulkWriter();
  const count: Written = { written: 0, deleted: 0, changedMeanwhile: 0 };

  async function settled(write: Promise<WriteResult>, as: keyof Written): Promise<void> {
    try {
      await write;
      count[as] += 1;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && CHANGED_MEANWHILE.has(error.code))) throw error;
      count.changedMeanwhile += 1;
    }
  }

  function write({ path, stored, wanted, alongside, whole }: Derived): Promise<void> {
    const reference = firestore.doc(path);
    const unchanged = stored === null ? {} : { lastUpdateTime: stored.writtenAt };
    if (wanted === null) return settled(writer.delete(reference, unchanged), 'deleted');
    const data = { ...wanted, ...alongside };
    if (stored === null) return settled(writer.create(reference, data), 'written');
    const further = whole ? Object.keys(stored.data).filter((field) => !(field in data)) : [];
    const gone = Object.fromEntries(further.map((field) => [field, FieldValue.delete()]));
    return settled(writer.update(reference, { ...data, ...gone }, unchanged), 'written');
  }

  return {
    count: count as Readonly<Written>,
    /** Writes them, and waits until that is done. */
    async write(derived: readonly Derived[]): Promise<void> {
      const all = Promise.all(derived.map(write));
      // Fails by the writes themselves, each of which is looked at.
      await Promise.all([writer.flush(), all]);
    },
    /** A client is not let go while a writer of its is open. */
    close: () => writer.close(),
  };
}
