import { SERVER_TIME, type Fields } from './store';

/** Browsers let requests of at most 64 KiB outlive their page, all of them together. */
const OUTLIVING_BYTES = 60_000;

interface LastWriteOptions {
  /** Where Firestore's REST interface is, with a slash at the end. */
  readonly address: string;
  readonly projectId: string;
  /** The token of who is signed in, at once where it is known. */
  readonly idToken: () => Promise<string>;
}

/**
 * Writes whole documents by requests that outlive the page. The SDK's own write would still wait for its stream to
 * open, or for its turn, when the page is gone. Nobody hears what becomes of it; the rules decide as ever.
 */
export function lastWriter({ address, projectId, idToken }: LastWriteOptions) {
  const documents = `projects/${projectId}/databases/(default)/documents`;
  const url = `${address}v1/${documents}:commit`;

  return async (path: string, fields: Fields): Promise<void> => {
    const body = JSON.stringify({ writes: [restWrite(`${documents}/${path}`, fields)] });
    const token = await idToken();
    await fetch(url, {
      method: 'POST',
      keepalive: new TextEncoder().encode(body).byteLength <= OUTLIVING_BYTES,
      credentials: 'omit',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
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

function restFields(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries.map(([field, value]) => [field, restValue(value)]));
}

/** A `Value` of Firestore's REST interface; of the kinds that drafts are made of. */
function restValue(value: unknown): object {
  if (value === null) return { nullValue: null };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return { integerValue: String(value) };
  if (typeof value === 'object') return { mapValue: { fields: restFields(Object.entries(value)) } };
  throw new TypeError(`No last write takes a ${typeof value}`);
}
