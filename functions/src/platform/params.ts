import { defineBoolean, defineInt, defineSecret, defineString } from 'firebase-functions/params';

/** What a value must look like in the cloud: a deploy asks for it so, and `npm run doctor` holds the file to it. */
const like = (validationRegex: RegExp, validationErrorMessage: string) => ({
  input: { text: { validationRegex, validationErrorMessage } },
});

/** Links in mails begin with it. */
export const appUrl = defineString('APP_URL', {
  description: 'Where the app is served.',
  ...like(/^https:\/\/[^\s/]+$/, 'It begins with https:// and has no slash at the end.'),
});
export const mailFrom = defineString('MAIL_FROM', {
  description: 'The sender of every mail. Neutral: a mail must not tell which clinic it comes from.',
  ...like(
    /^(?!.*\.example>?$)([^<>@]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
    'It is an address of a domain of yours, or a name and in angle brackets the address.',
  ),
});
export const smtpHost = defineString('SMTP_HOST', {
  description: 'The mail server.',
  ...like(/^([a-z0-9-]+\.)+[a-z]{2,}$/i, 'It is the name of a server, without a port.'),
});
export const smtpPort = defineInt('SMTP_PORT', {
  description: '465 for TLS from the first byte, 587 for STARTTLS.',
  ...like(/^[1-9]\d{1,4}$/, 'It is a port, such as 587.'),
});
/** Otherwise the connection must be upgraded by STARTTLS. */
export const smtpSecure = defineBoolean('SMTP_SECURE', {
  default: false,
  description: 'Whether the mail server speaks TLS from the first byte: true for port 465, false for 587.',
});
export const smtpUser = defineString('SMTP_USER', {
  default: '',
  description: 'Who signs in to the mail server. Empty for one that asks for nobody.',
});

/** Of a callable; Firestore and the sign-in are told so in the console. */
export const enforceAppCheck = defineBoolean('ENFORCE_APP_CHECK', {
  default: false,
  description:
    'Whether functions answer the app alone, as App Check knows it: true for a clinic that uses that.',
});

const smtpPassword = defineSecret('SMTP_PASSWORD', {
  description: 'The password of SMTP_USER at the mail server.',
});
/** The local mail server of the emulators has neither TLS nor a password. */
export const inEmulator = process.env['FUNCTIONS_EMULATOR'] === 'true';

/** The secrets that a function that sends mail is given. */
export const mailSecrets = inEmulator ? [] : [smtpPassword];
export const smtpPasswordValue = () => (inEmulator ? '' : smtpPassword.value());

const returnedMailKey = defineSecret('RETURNED_MAIL_SECRET', {
  description: 'What the mail server shows to hand in mail that came back; `openssl rand -hex 32` makes one.',
});
/** The secrets of the function that is given what comes to the return address; the emulator reads them from its file. */
export const returnedMailSecrets = inEmulator ? [] : [returnedMailKey];
/** What the mail server shows to hand in such mail; empty where there is none, and then nobody can. */
export const returnedMailSecret = () => returnedMailKey.value().trim();
