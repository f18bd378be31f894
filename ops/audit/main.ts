import { withOrganization } from '../reconcile/with-organization';
import { readVerifyOptions } from './options';
import { verifyAudit } from './verify';

// `npm run audit:verify`: says what of the audit trail is not as it was sealed; the exit code is then 1.
const { hash, ...where } = readVerifyOptions(process.argv.slice(3), process.env);
const { seals, lines, broken, head } = await withOrganization(where, (firestore) =>
  verifyAudit(firestore, where.organizationId, hash),
);
for (const sentence of broken) console.log(sentence);
console.log(
  `${String(lines)} lines in ${String(seals)} seals: ${String(broken.length)} are not as they were.`,
);
if (head !== null) console.log(`Keep this elsewhere: seal ${String(head.number)} has the hash ${head.hash}`);
process.exitCode = broken.length > 0 ? 1 : 0;
