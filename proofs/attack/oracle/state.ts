import { valueAt } from '../model/value';
import type { Fields, Value } from '../model/value';

/** What the database holds, by path. */
export type State = ReadonlyMap<string, Fields>;

/** A view of one organization's documents, for somebody who asks. */
export class Organization {
  constructor(
    readonly state: State,
    readonly id: string,
  ) {}

  get fields(): Fields | undefined {
    return this.state.get(`organizations/${this.id}`);
  }

  read(path: string): Fields | undefined {
    return this.state.get(`organizations/${this.id}/${path}`);
  }

  member(uid: string): Fields | undefined {
    return this.read(`members/${uid}`);
  }

  /** Active, and the invitation accepted. */
  isActive(uid: string): boolean {
    const member = this.member(uid);
    return member?.['active'] === true && member['acceptedAt'] !== null;
  }

  isSuperAdmin(uid: string): boolean {
    return this.isActive(uid) && this.member(uid)?.['superAdmin'] === true;
  }

  isConnected(uid: string, chartId: string): boolean {
    return this.read(`connections/${chartId}_${uid}`) !== undefined;
  }

  isOnCareTeam(uid: string, chart: Fields | undefined): boolean {
    const team = chart?.['careTeamIds'];
    return Array.isArray(team) && team.includes(uid);
  }

  /** Staff with the role, where the organization lets every one of them be messaged. */
  isSelected(uid: string): boolean {
    return this.hasPolicy('selected-users') && this.member(uid)?.['availableForPortalMessages'] === true;
  }

  /** Whether somebody can be messaged, as their card says to everybody. */
  isAvailable(uid: string): boolean {
    return this.read(`staff/${uid}`)?.['availableForPortalMessages'] === true;
  }

  hasPolicy(policy: 'care-team-only' | 'selected-users'): boolean {
    return this.messaging('recipientPolicy') === policy;
  }

  /** A setting of My Messages. */
  messaging(name: string): Value | undefined {
    return this.fields === undefined ? undefined : valueAt(this.fields, ['messaging', name]);
  }
}
