import type { StoredTime } from './written';

/** `rateLimits/{id}`: how often something was done. The server alone reads and writes it. */
export interface RateLimitDoc {
  /** Since when it is counted, in epoch milliseconds. */
  since: number;
  count: number;
  /** When the database deletes it by itself. */
  expiresAt: StoredTime;
}
