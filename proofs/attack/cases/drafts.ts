import type { NamedCase, Write } from '../model/request';
import { SERVER_TIME, type Fields } from '../model/value';
import type { OrganizationName } from '../world/people';
import type { Places } from '../world/places';
import { as, plain } from './as';

/** The draft that everybody has who has any. */
export const KEPT = 'kept';

/** A draft as the app keeps it, in its `revision`. */
export function draftFields(places: Places, revision: number): Fields {
  const addressee = {
    chartId: 'open',
    chartLabel: 'Open',
    recipientId: places.uid('nora'),
    recipientName: 'Nora',
  };
  return {
    conversationId: places.id('draft of a conversation'),
    messageId: places.id('draft of a message'),
    addressee,
    begunFor: { ...addressee, recipientId: places.uid('bo') },
    subject: 'Half a subject',
    body: 'Half a thought',
    state: 'writing',
    revision,
    savedAt: SERVER_TIME,
  };
}

/** What somebody does with texts of their own that are not sent, in the ways that the app does it. */
export function draftCases(places: Places, who: string, organization: OrganizationName): NamedCase[] {
  const all = `members/${places.uid(who)}/drafts`;
  const at = (name: string) => places.at(organization, `${all}/${places.id(name)}`);
  const of = (name: string, write: Write) =>
    plain(`${name} of ${who}`, as(places, who), { kind: 'commit', writes: [write], transaction: false });
  return [
    of('first draft', { kind: 'set', path: at('new'), fields: draftFields(places, 1) }),
    of('further draft', {
      kind: 'update',
      path: at(KEPT),
      fields: { ...draftFields(places, 4), state: 'sending' },
    }),
    of('dropped draft', { kind: 'delete', path: at(KEPT) }),
    plain(`list drafts of ${who}`, as(places, who), {
      kind: 'query',
      query: {
        parent: places.at(organization, `members/${places.uid(who)}`),
        collection: 'drafts',
        group: false,
        where: [],
        orderBy: [['savedAt', 'desc']],
        limit: 50,
      },
    }),
  ];
}
