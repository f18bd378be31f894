import { set } from '@my-messages/domain/derived/document-write';
import { parseDerivedSweep, type DerivedSweep } from '@my-messages/domain/documents/derived-sweep';
import { COLLECTIONS, derivedCheckPath, derivedSweepPath } from '@my-messages/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { firestore } from '../../platform/store/admin-app';
import { writeAlone } from '../../platform/store/documents';
import { inPages } from '../../platform/store/in-pages';

const PAGE = 100;

/** How far the functions have looked; null before the first time. Throws DocumentError. */
export async function readDerivedSweep(): Promise<DerivedSweep | null> {
  const snapshot = await firestore().doc(derivedSweepPath).get();
  return snapshot.exists ? parseDerivedSweep(snapshot.id, snapshot.data()) : null;
}

export async function recordDerivedSweep(sweep: DerivedSweep): Promise<void> {
  await writeAlone(set(derivedSweepPath, sweep));
}

/** Tells every organization how far the functions have looked, and when. */
export async function tellOrganizations({ until, at }: DerivedSweep): Promise<void> {
  const told = { until: Timestamp.fromMillis(until), at: Timestamp.fromMillis(at) };
  const all = firestore().collection(COLLECTIONS.organizations).select();
  for await (const page of inPages(all, PAGE)) {
    await Promise.all(page.map(({ id }) => writeAlone(set(derivedCheckPath(id), told))));
  }
}
