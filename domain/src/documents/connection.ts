import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { nonEmpty, parseDocument, relationship } from './document';

/** `…/connections/{chartId_uid}`: that a portal user is connected to a chart, and as what. */
export const schema = v.object({
  chartId: nonEmpty,
  uid: nonEmpty,
  displayName: nonEmpty,
  relationship,
  /**
   * What stands against writing to this person by their own membership, copied from it for the staff, who may not
   * read memberships. Screens use it; the rules decide from the membership itself.
   */
  refusals: v.array(v.picklist(['portal-inactive', 'portal-permission'])),
  /** Whether mail to this person is refused, copied likewise: they learn of a message only when they sign in. */
  mailRefused: v.boolean(),
});

export type ConnectionDoc = v.InferInput<typeof schema>;
export type Connection = v.InferOutput<typeof schema> & { readonly id: string };

export function parseConnection(id: string, data: unknown): Connection {
  return { id, ...parseDocument(schema, COLLECTIONS.connections, id, data) };
}
