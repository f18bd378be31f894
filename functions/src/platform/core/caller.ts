/** Who calls, and when they last entered their password, in epoch milliseconds. */
export interface Caller {
  readonly uid: string;
  readonly since: number;
}
