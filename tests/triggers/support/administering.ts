import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import { COLLECTIONS } from '@my-messages/domain/paths';
import { expect } from 'vitest';
import { callFunction, resultOf } from '../../support/call-function';
import type { Person } from '../../support/clinic';
import { storedChanges } from './stored-changes';

/** Asks for changes in an organization. */
export function administering(organizationId: string) {
  const ask = (person: Person | null, change: unknown) =>
    callFunction('administer', { organizationId, change }, person);
  return {
    ask,

    /** Gives the outcome, and what is other than before, the line of the audit trail apart. */
    async outcomeOf(person: Person, change: AdminChange) {
      const { value, changes } = await storedChanges(organizationId, () => ask(person, change));
      const isLine = ([path]: [string, unknown]) => path.startsWith(`${COLLECTIONS.auditEvents}/`);
      const entries = Object.entries(changes);
      return {
        ...resultOf(value),
        changes: Object.fromEntries(entries.filter((entry) => !isLine(entry))),
        lines: entries.filter(isLine).map(([, line]) => line),
      };
    },

    /** Asks on behalf of several; each is refused for want of the role, and nothing changes. */
    async expectNotAllowed(people: readonly Person[], change: AdminChange): Promise<void> {
      const { value, changes } = await storedChanges(organizationId, () =>
        Promise.all(people.map((person) => ask(person, change))),
      );
      expect(value.map(resultOf)).toEqual(people.map(() => ({ outcome: 'not-allowed' })));
      expect(changes).toEqual({});
    },
  };
}
