/**
 * One document as it shall be, whole; null takes it away. The fields are those of domain's document types, which
 * `checkWrite` holds before anything is written; fields that a document has besides stay when it is changed.
 */
export interface DocumentWrite {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>> | null;
}
