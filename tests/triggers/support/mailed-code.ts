import { eventually } from '../../support/eventually';
import { buttonTarget, mailsTo } from '../../support/mailbox';

/** The code of the link in the newest mail to an address, when one has come. */
export async function mailedCode(address: string): Promise<string> {
  const mails = await eventually('the mail', async () => {
    const found = await mailsTo(address);
    return found.length > 0 && found;
  });
  const newest = mails.at(-1);
  const code = newest && new URLSearchParams(new URL(buttonTarget(newest)).hash.slice(1)).get('code');
  if (code == null) throw new Error('the mail has no code');
  return code;
}
