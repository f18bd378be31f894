import type { RestAccess } from './rest-access';
import { restFields } from './rest-values';
import { SERVER_TIME, type Fields } from './store';

/** Browsers let requests of at most 64 KiB outlive their page, all of them together. */
const OUTLIVING_BYTES = 60_000;

/**
 * Writes whole documents by requests that outlive the page. The SDK's own write would still wait for its stream to
 * open, or for its turn, when the page is gone. Nobody hears what becomes of it; the rules decide as ever.
 */
export function lastWriter({ origin, documents, headers }: RestAccess) {
  const url = `${origin}v1/${documents}:commit`;

  return async (path: string, fields: Fields): Promise<void> => {
    const body = JSON.stringify({ writes: [restWrite(`${documents}/${path}`, fields)] });
    await fetch(url, {
      method: 'POST',
      keepalive: new TextEncoder().encode(body).byteLength <= OUTLIVING_BYTES,
      credentials: 'omit',
      headers: await headers(),
      body,
    });
  };
}

/** A `Write` of Firestore's REST interface, version 1, that sets all of a document. */
export function restWrite(name: string, fields: Fields): object {
  const entries = Object.entries(fields);
  return {
    update: { name, fields: restFields(entries.filter(([, value]) => value !== SERVER_TIME)) },
    updateTransforms: entries
      .filter(([, value]) => value === SERVER_TIME)
      .map(([fieldPath]) => ({ fieldPath, setToServerValue: 'REQUEST_TIME' })),
  };
}
