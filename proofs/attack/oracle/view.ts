import { valueAt, type Fields, type Value } from '../model/value';

/** What the database holds, by path. */
export type State = ReadonlyMap<string, Fields>;

/** Who asks: what the token claims besides the uid, and when they signed in, in epoch milliseconds. */
export interface Asking {
  readonly uid: string;
  readonly claims: Fields;
  readonly since: number;
}

/** Null where the request is allowed; otherwise what of the design it would break, in words. */
export type Refusal = string | null;

/** The first refusal in order; a condition stands with what is said where it does not hold. */
export function firstOf(
  ...checks: readonly (Refusal | readonly [holds: boolean, reason: string])[]
): Refusal {
  for (const check of checks) {
    if (typeof check === 'string') return check;
    if (check !== null && !check[0]) return check[1];
  }
  return null;
}

/** The documents of one organization, for somebody who asks. */
export class View {
  readonly #organization: string;

  constructor(
    readonly state: State,
    path: string,
    private readonly asker: Asking,
  ) {
    this.#organization = path.split('/').slice(0, 2).join('/');
  }

  get uid(): string {
    return this.asker.uid;
  }

  has(path: string): boolean {
    return this.state.has(`${this.#organization}/${path}`);
  }

  /** What a document says; nothing where there is none. */
  read(path: string): Fields {
    return this.state.get(`${this.#organization}/${path}`) ?? {};
  }

  /** Whether a membership is active, and its invitation accepted. */
  isActive(uid = this.uid): boolean {
    const { active, acceptedAt } = this.read(`members/${uid}`);
    return active === true && acceptedAt !== null;
  }

  /** Whether whoever asks has shown as much as their membership wants of them, and since it wants that. */
  get isProven(): boolean {
    const { needsSecondFactor = false, sessionsFrom = null } = this.read(`members/${this.uid}`);
    const entered = valueAt(this.asker.claims, ['firebase', 'sign_in_second_factor']) !== undefined;
    const isSince =
      sessionsFrom === null || (sessionsFrom instanceof Date && this.asker.since >= +sessionsFrom);
    return (entered || needsSecondFactor === false) && isSince;
  }

  /** Whether whoever asks is an active member, and proven. */
  get isLetIn(): boolean {
    return this.isActive() && this.isProven;
  }

  get isSuperAdmin(): boolean {
    return this.isLetIn && this.read(`members/${this.uid}`)['superAdmin'] === true;
  }

  get isActiveStaff(): boolean {
    return this.isLetIn && this.read(`members/${this.uid}`)['kind'] === 'staff';
  }

  isConnected(uid: string, chartId: string): boolean {
    return this.has(`connections/${chartId}_${uid}`);
  }

  isOnCareTeam(uid: string, chartId: string): boolean {
    const team = this.read(`charts/${chartId}`)['careTeamIds'];
    return Array.isArray(team) && team.includes(uid);
  }

  /** Super Admins, and staff with the role where the organization lets every one of them be messaged. */
  get seesEveryChart(): boolean {
    const isSelected = this.read(`members/${this.uid}`)['availableForPortalMessages'] === true;
    return this.isSuperAdmin || (isSelected && this.setting('recipientPolicy') === 'selected-users');
  }

  seesChart(chartId: string): boolean {
    return this.seesEveryChart || this.isOnCareTeam(this.uid, chartId);
  }

  isOneOfTheTwo(conversationId: string): boolean {
    const { portalUserId, staffId } = this.read(`conversations/${conversationId}`);
    return portalUserId === this.uid || staffId === this.uid;
  }

  /** A setting of My Messages. */
  setting(...path: string[]): Value | undefined {
    return valueAt(this.state.get(this.#organization), ['messaging', ...path]);
  }
}
