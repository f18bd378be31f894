import { onRequest, type Request } from 'firebase-functions/v2/https';
import { readReport } from './core/returned-report';
import { logFailure, logInfo } from '../platform/log';
import { parseMime } from './mime';
import { returnedMailSecret, returnedMailSecrets } from '../platform/params';
import { isSecret } from './same-secret';
import { noteReturned } from './store/note-returned';

/** A report with the mail that it sends back is far smaller. */
const MOST_BYTES = 1_000_000;

/**
 * Takes one raw message that came to the return address of our mails, from the mail server that has the secret. The
 * answer is the same whether or not it told of anybody.
 */
export const returnedMail = onRequest(
  { secrets: returnedMailSecrets, maxInstances: 2 },
  async (request, response) => {
    try {
      const status = await take(request);
      if (status === 405) response.set('allow', 'POST');
      response.status(status).end();
    } catch (error) {
      logFailure('returned mail not noted', {}, error);
      response.status(500).end();
    }
  },
);

/** The status of the answer. Before the secret is known to be right, nothing else is looked at. */
async function take(request: Request): Promise<number> {
  const [, given = ''] = /^Bearer (.+)$/i.exec(request.get('authorization') ?? '') ?? [];
  if (!isSecret(given, returnedMailSecret())) return 401;
  if (request.method !== 'POST') return 405;
  if (!request.is('message/rfc822')) return 400;
  if (request.rawBody.length > MOST_BYTES) return 413;
  const mail = await parseMime(request.rawBody);
  if (mail === null) return 400;
  const returned = readReport(mail);
  const mailId = returned === null ? null : await noteReturned(returned, Date.now());
  if (returned !== null && mailId !== null) logInfo('mail came back', { mailId, code: returned.code });
  return 204;
}
