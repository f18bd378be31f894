/** Why something in a file is passed over, and how the summary calls that. */
export const PASSED_OVER = {
  encoding: 'lines that are not encoded as UTF-8',
  json: 'lines that are not JSON',
  type: 'lines without a resource type',
  form: 'values that are not as FHIR has them',
  id: 'resources without an id',
  nameless: 'people without a name',
  reference: 'references to nobody in these files',
  subject: 'records of no patient in the file',
  patient: 'records whose patient is not in the export',
  again: 'patients who are in the export already',
  address: 'e-mail addresses that are none',
  relationship: 'relatives who are neither guardian nor guarantor',
  connection: 'charts beyond those that one person is connected to',
} as const;

export type PassedOverKind = keyof typeof PASSED_OVER;

/** Whose places are passed over. */
export interface Holder {
  readonly file: string;
  readonly type: string;
  readonly id: string;
}

/** Something that was passed over: never what stands there, which may be a patient's name. */
export interface PassedOver {
  readonly kind: PassedOverKind;
  readonly file: string;
  /** Type and id of the resource, as far as it has one. */
  readonly resource: string;
  /** JSON path in the file. */
  readonly path: string;
}

/** Everything that was passed over in a run: what is met twice counts once. */
export class PassedOverList {
  private readonly byPlace = new Map<string, PassedOver>();

  add(kind: PassedOverKind, { file, type, id }: Holder, path: string): void {
    this.byPlace.set([kind, file, path].join(' '), { kind, file, resource: `${type}/${id}`, path });
  }

  get all(): readonly PassedOver[] {
    return [...this.byPlace.values()];
  }
}
