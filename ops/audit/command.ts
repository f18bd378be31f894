import { telling } from '../reconcile/commands';
import { withOrganization } from '../reconcile/with-organization';
import { inWords } from './in-words';
import { readVerifyOptions } from './options';
import { verifyAudit } from './verify';

/** `npm run audit:verify`: says what of the audit trail is not as it was sealed. */
export const verifyCommand = telling(async (args, environment) => {
  const { hash, ...where } = readVerifyOptions(args, environment);
  const verified = await withOrganization(where, (firestore) =>
    verifyAudit(firestore, where.organizationId, hash),
  );
  console.log(inWords(verified).join('\n'));
  return verified.broken.length;
});
