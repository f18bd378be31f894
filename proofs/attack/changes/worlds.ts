import { interleave } from '../model/interleave';
import type { Case, Change, Given } from '../model/request';
import { Ago, type Fields, type Value } from '../model/value';
import type { Documents } from '../world/documents';
import type { Places } from '../world/places';
import { mentionedIn } from './mentioned';

/** The server changes one thing that the case has to do with, just before. */
export function worlds(places: Places, documents: Documents, original: Case): Change[] {
  const { organizations, uids, charts, conversations } = mentionedIn(places, documents, original);
  return organizations.flatMap((id) => {
    const at = new Server(documents, `organizations/${id}`);
    return interleave([
      ...uids.map((uid) => at.person(uid)),
      ...charts.map((chart) => at.chart(chart, uids)),
      ...conversations.map((path) => at.conversation(path)),
      at.settings(),
    ]);
  });
}

/** What a server may change in one organization, each as one change; two documents where they go together. */
class Server {
  readonly #documents: Documents;
  readonly #organization: string;

  constructor(documents: Documents, organization: string) {
    this.#documents = documents;
    this.#organization = organization;
  }

  settings(): Change[] {
    const path = this.#organization;
    const update = (name: string, fields: Fields) => this.#change(name, [{ path, update: fields }]);
    return [
      update('My Messages off', { 'messaging.enabled': false }),
      update('My Messages on', { 'messaging.enabled': true }),
      update('care team only', { 'messaging.recipientPolicy': 'care-team-only' }),
      update('selected users', { 'messaging.recipientPolicy': 'selected-users' }),
      update('location off', { 'messaging.locations.main.enabled': false }),
      update('other location on', { 'messaging.locations.far.enabled': true }),
      update('no locations', { 'messaging.locations': {} }),
      this.#change('no organization', [{ path, remove: true }]),
    ];
  }

  person(uid: string): Change[] {
    const member = `${this.#organization}/members/${uid}`;
    const card = `${this.#organization}/staff/${uid}`;
    const stored = this.#documents.get(member);
    const hasCard = this.#documents.has(card);
    const role = (available: boolean): Given[] =>
      hasCard ? [{ path: card, update: { availableForPortalMessages: available } }] : [];
    const update = (name: string, fields: Fields, besides: Given[] = []) =>
      stored === undefined
        ? []
        : [this.#change(`${name} ${uid}`, [{ path: member, update: fields }, ...besides])];
    return [
      ...update('deactivated', { active: false }, role(false)),
      ...update('not accepted', { acceptedAt: null }, role(false)),
      ...update('accepted', { active: true, acceptedAt: new Ago(1000) }),
      ...(stored === undefined
        ? []
        : [this.#change(`removed ${uid}`, [{ path: member, remove: true }, ...role(false)])]),
      ...(stored?.['kind'] === 'portal' ? update('no permission', { canMessage: false }) : []),
      ...(stored?.['kind'] === 'portal' ? update('permission', { canMessage: true }) : []),
      ...(stored?.['kind'] === 'staff' ? update('Super Admin', { superAdmin: true }) : []),
      ...(stored?.['kind'] === 'staff' ? update('no Super Admin', { superAdmin: false }) : []),
      ...(hasCard
        ? [
            this.#change(`role taken from ${uid}`, role(false)),
            this.#change(`role given to ${uid}`, role(true)),
            this.#change(`no card of ${uid}`, [{ path: card, remove: true }]),
            this.#change(`${uid} renamed`, [{ path: card, update: { displayName: 'Renamed' } }]),
            this.#change(`${uid} with a new title`, [{ path: card, update: { title: '' } }]),
          ]
        : []),
    ];
  }

  chart(id: string, uids: readonly string[]): Change[] {
    const path = `${this.#organization}/charts/${id}`;
    const chart = this.#documents.get(path);
    if (chart === undefined) return [];
    const update = (name: string, fields: Fields) =>
      this.#change(`${id} ${name}`, [{ path, update: fields }]);
    const { careTeamIds: team = [] } = chart;
    const members: readonly Value[] = Array.isArray(team) ? team : [];
    return [
      update('closed', { status: 'closed' }),
      update('opened', { status: 'open' }),
      update('at a location that is off', { locationId: 'far' }),
      update('at a location that is on', { locationId: 'main' }),
      update('at no known location', { locationId: 'nowhere' }),
      update('of another name', { patientName: 'Renamed' }),
      update('of another label', { label: 'Relabelled' }),
      this.#change(`no ${id}`, [{ path, remove: true }]),
      ...uids.flatMap((uid) => [
        members.includes(uid)
          ? update(`without ${uid}`, { careTeamIds: members.filter((other) => other !== uid) })
          : update(`with ${uid}`, { careTeamIds: [...members, uid] }),
        ...this.#connection(id, uid),
      ]),
    ];
  }

  #connection(chartId: string, uid: string): Change[] {
    const path = `${this.#organization}/connections/${chartId}_${uid}`;
    const name = `connection of ${uid} and ${chartId}`;
    const made = { chartId, uid, displayName: 'Connected', relationship: 'self', refusals: [] };
    if (!this.#documents.has(path)) return [this.#change(`a ${name}`, [{ path, set: made }])];
    return [
      this.#change(`no ${name}`, [{ path, remove: true }]),
      this.#change(`renamed ${name}`, [{ path, update: { displayName: 'Renamed' } }]),
      this.#change(`other ${name}`, [{ path, update: { relationship: 'guarantor' } }]),
    ];
  }

  conversation(path: string): Change[] {
    const update = (name: string, fields: Fields) => this.#change(name, [{ path, update: fields }]);
    return [
      this.#change('no conversation', [{ path, remove: true }]),
      ...['portal', 'staff'].flatMap((side) => [
        update(`${side} of another`, { [side === 'portal' ? 'portalUserId' : 'staffId']: 'another' }),
        update(`${side} archived`, { [`${side}.archived`]: true }),
        update(`${side} sent more`, { [`${side}.sent`]: 30 }),
        update(`${side} seen none`, { [`${side}.seen`]: 0, [`${side}.unread`]: true }),
        ...[61_000, 60_400, 59_600, 59_000, 0, -86_400_000].map((ms) =>
          update(`${side} marked ${String(ms)} ms ago`, { [`${side}.paceAt`]: new Ago(ms) }),
        ),
        update(`${side} never marked`, { [`${side}.paceAt`]: null }),
      ]),
    ];
  }

  #change(name: string, given: readonly Given[]): Change {
    return {
      name: `given ${name}`,
      apply: (original) => ({ ...original, given: [...original.given, ...given] }),
    };
  }
}
