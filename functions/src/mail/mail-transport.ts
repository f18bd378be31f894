import { createTransport, type Transporter } from 'nodemailer';
import {
  inEmulator,
  mailFrom,
  smtpHost,
  smtpPasswordValue,
  smtpPort,
  smtpSecure,
  smtpUser,
} from '../platform/params';

/** A mail, ready to go. `messageId` is the same for every try, so that a mailbox can tell a repeat. */
export interface OutgoingMail {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const SECONDS = 1000;

/** How many connections to the mail server an instance of the outbox's trigger uses, and the sweep. */
export const MAIL_CONNECTIONS = 3;
export const SWEEP_CONNECTIONS = 5;

let transport: Transporter | undefined;

/** One pool for each instance, made when the first mail goes, never at import. */
function mailTransport(): Transporter {
  const user = smtpUser.value();
  transport ??= createTransport({
    host: smtpHost.value(),
    port: smtpPort.value(),
    secure: smtpSecure.value(),
    requireTLS: !inEmulator,
    ...(user === '' ? {} : { auth: { user, pass: smtpPasswordValue() } }),
    pool: true,
    // No more are opened than there are tries at a time.
    maxConnections: SWEEP_CONNECTIONS,
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 20 * SECONDS,
  });
  return transport;
}

/** Hands a mail to the SMTP server; resolves with the number of addresses accepted, rejects with its error. */
export async function sendMail(mail: OutgoingMail): Promise<number> {
  const { accepted } = await mailTransport().sendMail({
    ...mail,
    from: mailFrom.value(),
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  return accepted?.length ?? 0;
}
