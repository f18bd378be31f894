import { telling } from '../reconcile/commands';
import { withOrganization } from '../reconcile/with-organization';
import { readVerifyOptions } from './options';
import { verifyAudit } from './verify';

/** `npm run audit:verify`: says what of the audit trail is not as it was sealed. */
export const verifyCommand = telling(async (args, environment) => {
  const { hash, ...where } = readVerifyOptions(args, environment);
  const { seals, lines, broken, head } = await withOrganization(where, (firestore) =>
    verifyAudit(firestore, where.organizationId, hash),
  );
  for (const sentence of broken) console.log(sentence);
  console.log(
    `${String(lines)} lines in ${String(seals)} seals: ${String(broken.length)} are not as they were.`,
  );
  if (head !== null)
    console.log(`Keep this elsewhere: seal ${String(head.number)} has the hash ${head.hash}`);
  return broken.length;
});
