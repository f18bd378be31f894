import PostalMime from 'postal-mime';
import type { IncomingMail } from './core/returned-report';

/** A megabyte of lines as long as mail has them. Each costs the same, so that one of empty lines would take many seconds. */
const MOST_LINES = 20_000;
const LINE_FEED = 10;

/** Takes a raw message apart; null for what is none, without a header field, or with more lines or parts than mail has. */
export async function parseMime(raw: Uint8Array): Promise<IncomingMail | null> {
  if (raw.reduce((lines, byte) => (byte === LINE_FEED ? lines + 1 : lines), 0) > MOST_LINES) return null;
  try {
    const { headers, attachments } = await PostalMime.parse(raw, {
      // What came back stays in one piece, and its parts are not taken for those of the report.
      forceRfc822Attachments: true,
      attachmentEncoding: 'utf8',
    });
    if (headers.length === 0) return null;
    return {
      contentType: headers.find(({ key }) => key === 'content-type')?.value ?? 'text/plain',
      parts: attachments.flatMap(({ mimeType, content }) =>
        typeof content === 'string' ? [{ contentType: mimeType, content }] : [],
      ),
    };
  } catch {
    return null;
  }
}
