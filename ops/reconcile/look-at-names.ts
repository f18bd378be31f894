import { chartPath, memberPath } from '@my-messages/domain/paths';
import { chartNameFields, nameFields } from '@my-messages/domain/text/name-fields';
import { derivedPart, type Finding } from './finding';
import { type Look } from './look';
import { storedOf } from './pages';
import { allOf } from './queries';

/** The field of a document that holds the name by which it is listed and found. */
const NAMED = { members: 'displayName', charts: 'patientName' } as const;

/** Looks from the names of people and patients to what they are ordered and found by, which stands beside them. */
export async function lookAtNames(look: Look): Promise<void> {
  const { firestore, organizationId } = look;
  for (const collection of ['members', 'charts'] as const) {
    for await (const page of look.walk(
      `names of ${collection}`,
      allOf(firestore, organizationId, collection),
    )) {
      const findings = page.flatMap((snapshot): Finding[] => {
        const name: unknown = snapshot.get(NAMED[collection]);
        // What is malformed is told of by who looks at all of it.
        if (typeof name !== 'string') return [];
        const stored = storedOf(snapshot);
        return collection === 'members'
          ? [derivedPart(memberPath(organizationId, snapshot.id), stored, nameFields(name), {})]
          : [derivedPart(chartPath(organizationId, snapshot.id), stored, chartNameFields(name), {})];
      });
      await look.found(findings);
    }
  }
}
