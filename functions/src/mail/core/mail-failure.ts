import { DocumentError } from '@my-messages/domain/documents/document';
import { errorCode } from '../../platform/core/error-code';
import type { MailFailure } from './mail-outcome';
import { isOfAddress } from './mail-status';

/** The commands whose answer is about the one mail. Any before them is about who sends: all mails, and no address. */
const OF_ONE_MAIL: ReadonlySet<unknown> = new Set(['RCPT TO', 'DATA']);

/**
 * What an error on the way to the SMTP server's acceptance means. Final are a refusal of this mail (5xx), an address
 * that is none, and a malformed document; everything else is worth another try, a refused sender too: that is put right
 * on our side, and the mails that waited then go out. Of the final ones, the address is at fault where the status says
 * so, or, without one, where it was refused before the letter was handed over.
 */
export function failureOf(error: unknown): MailFailure {
  if (error instanceof DocumentError) return failed('malformed-document', { permanent: true, reached: true });
  const code = errorCode(error) ?? 'unknown';
  const reply = smtpReply(error);
  const ofEnvelope = code === 'EENVELOPE';
  if (reply === null)
    return failed(code, { permanent: ofEnvelope, reached: ofEnvelope, ofAddress: ofEnvelope });
  if (!reply.ofOneMail) return failed(reply.code, { permanent: false, reached: false });
  const permanent = reply.status >= 500;
  const [, status] = reply.code.split('/');
  const ofAddress = permanent && (status === undefined ? ofEnvelope : isOfAddress(status));
  return failed(reply.code, { permanent, reached: true, ofAddress });
}

function failed(
  code: string,
  what: { readonly permanent: boolean; readonly reached: boolean; readonly ofAddress?: boolean },
): MailFailure {
  return { kind: 'failed', code, ofAddress: false, ...what };
}

/** The reply's status, with the enhanced status code (RFC 3463) where it has one, as in 550/5.1.1; its text is left out. */
function smtpReply(error: unknown) {
  if (typeof error !== 'object' || error === null) return null;
  if (!('responseCode' in error) || typeof error.responseCode !== 'number') return null;
  const status = error.responseCode;
  const text = 'response' in error && typeof error.response === 'string' ? error.response : '';
  const [, enhanced] = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(text) ?? [];
  return {
    status,
    code: enhanced === undefined ? String(status) : `${String(status)}/${enhanced}`,
    ofOneMail: 'command' in error && OF_ONE_MAIL.has(error.command),
  };
}
