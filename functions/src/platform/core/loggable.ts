/** What may stand in a log: ids, kinds, counts and codes. Never text, a name or an address. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Ids, kinds, paths and codes have no white space and no "@"; what people write, are called or live at has. */
const ID_OR_CODE = /^[\w.:/()-]{1,200}$/;

/** The fields with everything withheld that is not of the form of an id, a kind or a code. */
export function loggable(fields: LogFields): LogFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' && !ID_OR_CODE.test(value) ? '(withheld)' : value,
    ]),
  );
}
