/**
 * One document of a change: written whole (`set`), given some fields (`update`: it must be there, its other fields
 * stay), or taken away. Fields are stored as they are.
 */
export type DocumentWrite =
  | {
      readonly kind: 'set' | 'update';
      readonly path: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'delete'; readonly path: string };
