import { LIMITS } from '@my-messages/domain/limits';
import { collectionPath } from '@my-messages/domain/paths';
import type { ExistingDocuments } from '../directory/document-store';

/** Counts to how many charts each person is connected, from those on that a plan says nothing of. */
export class ConnectionRoom {
  private readonly taken = new Map<string, number>();

  /** `planned` are the paths of the connections that the plan decides about. */
  constructor(organizationId: string, existing: ExistingDocuments, planned: ReadonlySet<string>) {
    const start = `${collectionPath(organizationId, 'connections')}/`;
    for (const [path, data] of existing) {
      if (path.startsWith(start) && !planned.has(path)) this.take(String(data['uid']));
    }
  }

  take(uid: string): void {
    this.taken.set(uid, (this.taken.get(uid) ?? 0) + 1);
  }

  isFull(uid: string): boolean {
    return (this.taken.get(uid) ?? 0) >= LIMITS.connectionsPerPerson;
  }
}
