/** A document after a change that names its fields by dotted paths; the one of before stays as it is. */
export function withChanges<Doc extends object>(document: Doc, changes: object): Doc {
  return Object.entries(changes).reduce<Doc>(
    (changed, [path, value]) => withField(changed, path.split('.'), value),
    document,
  );
}

function withField<Fields extends object>(fields: Fields, path: readonly string[], value: unknown): Fields {
  const [key = '', ...rest] = path;
  if (rest.length === 0) return { ...fields, [key]: value };
  const inner: unknown = Reflect.get(fields, key);
  const map = typeof inner === 'object' && inner !== null ? inner : {};
  return { ...fields, [key]: withField(map, rest, value) };
}
