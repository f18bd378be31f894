/** Something that was found by its name. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** Cannot be chosen; the note says why. */
  readonly taken: boolean;
}
