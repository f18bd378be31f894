import { demoPassword } from '../directory/demo-password';
import type { BroughtIn } from './bring-in';

/** Somebody to sign in as. */
export interface DemoAccount {
  readonly uid: string;
  readonly kind: 'portal' | 'staff';
  readonly email: string;
  readonly password: string;
  readonly recordId: string;
  /** The open charts that they are connected to, or on whose care team they are. */
  readonly chartIds: readonly string[];
}

/** The demo accounts of a run, each once, with their charts from every bundle. */
export class DemoAccounts {
  private readonly byUid = new Map<string, DemoAccount>();

  add({ plan }: BroughtIn): void {
    for (const { id, uid, kind, address, recordId, former } of plan.people) {
      if (address === null || former) continue;
      const open = plan.charts.filter(({ status }) => status === 'open');
      const chartIds = open
        .filter((chart) =>
          kind === 'staff'
            ? chart.careTeam.includes(id)
            : plan.connections.some(({ chartId, personId }) => chartId === chart.id && personId === id),
        )
        .map((chart) => chart.id);
      const known = this.byUid.get(uid);
      this.byUid.set(uid, {
        uid,
        kind,
        email: address,
        password: demoPassword,
        recordId: known?.recordId ?? recordId,
        chartIds: [...new Set([...(known?.chartIds ?? []), ...chartIds])],
      });
    }
  }

  get all(): readonly DemoAccount[] {
    return [...this.byUid.values()];
  }
}
