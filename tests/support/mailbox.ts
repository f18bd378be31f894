import * as v from 'valibot';
import { requiredVariable } from './environment';

const received = v.object({
  id: v.string(),
  subject: v.string(),
  text: v.string(),
  html: v.string(),
  to: v.array(v.object({ address: v.string() })),
});

/** A mail as the SMTP server received it. */
export type ReceivedMail = v.InferOutput<typeof received>;

/** All mails to an address, oldest first. */
export async function mailsTo(address: string): Promise<ReceivedMail[]> {
  const response = await fetch(`${requiredVariable('MAIL_API')}/api/email`);
  const mails = v.parse(v.array(received), await response.json());
  return mails.filter((mail) => mail.to.some((recipient) => recipient.address === address));
}

/** The whole mail as it went over the wire, headers and all. */
export async function rawMail(mail: ReceivedMail): Promise<string> {
  const response = await fetch(`${requiredVariable('MAIL_API')}/api/email/${mail.id}/source`);
  return await response.text();
}

/** The address that a mail's one button leads to. */
export function buttonTarget(mail: ReceivedMail): string {
  const [, target] = /<a [^>]*href="([^"]+)"/.exec(mail.html) ?? [];
  if (target === undefined) throw new Error('the mail has no link');
  return target.replaceAll('&amp;', '&');
}
