import { defineBoolean, defineInt, defineSecret, defineString } from 'firebase-functions/params';

/** Where the app is served; no slash at the end. Links in mails begin with it. */
export const appUrl = defineString('APP_URL');
/** The sender of every mail. Neutral: a mail must not tell which clinic it comes from. */
export const mailFrom = defineString('MAIL_FROM');
export const smtpHost = defineString('SMTP_HOST');
export const smtpPort = defineInt('SMTP_PORT');
/** TLS from the first byte (port 465); otherwise the connection must be upgraded by STARTTLS (port 587). */
export const smtpSecure = defineBoolean('SMTP_SECURE', { default: false });
/** Empty for a server that asks for none. */
export const smtpUser = defineString('SMTP_USER', { default: '' });

const smtpPassword = defineSecret('SMTP_PASSWORD');
/** The local mail server of the emulators has neither TLS nor a password. */
export const inEmulator = process.env['FUNCTIONS_EMULATOR'] === 'true';

/** The secrets that a function that sends mail is given. */
export const mailSecrets = inEmulator ? [] : [smtpPassword];
export const smtpPasswordValue = () => (inEmulator ? '' : smtpPassword.value());

const returnedMailKey = defineSecret('RETURNED_MAIL_SECRET');
/** The secrets of the function that is given what comes to the return address; the emulator reads them from its file. */
export const returnedMailSecrets = inEmulator ? [] : [returnedMailKey];
/** What the mail server shows to hand in such mail; empty where there is none, and then nobody can. */
export const returnedMailSecret = () => returnedMailKey.value().trim();
