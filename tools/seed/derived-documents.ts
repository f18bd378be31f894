import { setTimeout as sleep } from 'node:timers/promises';
import { COLLECTIONS } from '@my-messages/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { SetupError } from '../../ops/project/setup-error';
import { pagesOf } from '../../ops/reconcile/pages';
import { reconcile } from '../../ops/reconcile/reconcile';

const LIMIT_MS = 120_000;

/**
 * Waits until everything that functions derive in these organizations agrees with its source, and every mail has been
 * sent. Throws a SetupError that says what is missing, by paths.
 */
export async function waitForDerived(
  firestore: Firestore,
  organizationIds: readonly string[],
): Promise<void> {
  const limit = Date.now() + LIMIT_MS;
  for (;;) {
    const missing = (await Promise.all(organizationIds.map((id) => differing(firestore, id)))).flat();
    const mails = await firestore.collection(COLLECTIONS.mail).get();
    const unsent = mails.docs.filter((mail) => mail.get('delivery.state') !== 'SUCCESS');
    missing.push(...unsent.map(({ ref }) => `${ref.path}: not sent`));
    if (missing.length === 0) return;
    if (Date.now() > limit) {
      // The emulator does not deliver an event again.
      throw new SetupError(
        `The functions have not derived all:\n  ${missing.join('\n  ')}\nRun the command once more.`,
      );
    }
    await sleep(250);
  }
}

/** What `npm run reconcile` would print of an organization. */
async function differing(firestore: Firestore, organizationId: string): Promise<string[]> {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const check = true;
  await reconcile(
    firestore,
    (look, found) =>
      look({
        firestore,
        organizationId,
        walk: (_, query) => pagesOf(query),
        found: (findings) => found(findings, say),
      }),
    check,
  );
  return lines;
}
