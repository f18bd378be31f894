import { LIMITS } from '@my-messages/domain/limits';

/** Who calls, when they last entered their password, in epoch milliseconds, and whether they entered a second factor, too. */
export interface Caller {
  readonly uid: string;
  readonly since: number;
  readonly secondFactor: boolean;
}

/** Whether they entered it so lately that it may be taken for granted that it is they who ask. */
export const hasJustConfirmed = ({ since }: Caller, now: number): boolean =>
  now - since <= LIMITS.confirmedMinutes * 60_000;
