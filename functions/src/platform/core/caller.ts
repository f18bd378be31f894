/** Who calls, when they last entered their password, in epoch milliseconds, and whether they entered a second factor, too. */
export interface Caller {
  readonly uid: string;
  readonly since: number;
  readonly secondFactor: boolean;
}
