import { fieldsAtMoment, Instant, type Fields } from '../model/value';
import { CHARTS, labelOf, ORGANIZATIONS, patientOf } from './charts';
import { CONVERSATIONS, conversationFields, messagesOf, bodyOf, messageIdOf } from './conversations';
import { draftFields, KEPT } from '../cases/drafts';
import { cardFields, displayNameOf, memberFields, PEOPLE } from './people';
import type { Places } from './places';

/** Documents by their paths. */
export type Documents = ReadonlyMap<string, Fields>;

/** Everything that is there before a request: three organizations, apart from one another, and their people. */
export function documentsOf(places: Places): Documents {
  const made = new Map<string, Fields>();
  for (const [name, fields] of Object.entries(ORGANIZATIONS)) {
    made.set(`organizations/${places.organization(name)}`, fields);
    made.set(places.at(name, 'auditEvents/event'), { actorId: 'server', action: 'message-sent', at: AT });
    made.set(places.at(name, 'problems/problem'), { kind: 'event', step: 'search', at: AT });
    made.set(places.at(name, 'checks/derived'), { until: AT, at: AT });
  }
  addPeople(places, made);
  addCharts(places, made);
  addConversations(places, made);
  made.set(`mail/mail-${String(places.number)}`, { kind: 'new-message', recipientId: places.uid('ana') });
  made.set(`passwordLinks/link-${String(places.number)}`, { uid: places.uid('ana'), usedAt: null });
  const now = Date.now();
  return new Map([...made].map(([path, fields]) => [path, fieldsAtMoment(fields, now)]));
}

const AT = new Instant(Date.UTC(2026, 0, 4));

function addPeople(places: Places, made: Map<string, Fields>): void {
  for (const person of PEOPLE) {
    const { name, organization, kind, member } = person;
    const uid = places.uid(name);
    made.set(`users/${uid}`, {
      organizationIds: organization === null ? [] : [places.organization(organization)],
    });
    if (organization === null) continue;
    if (member !== null) made.set(places.at(organization, `members/${uid}`), memberFields(person));
    if (kind === 'staff') made.set(places.at(organization, `staff/${uid}`), cardFields(person));
    made.set(places.at(organization, `members/${uid}/drafts/${places.id(KEPT)}`), {
      ...draftFields(places, 3),
      savedAt: AT,
    });
    const totals = { unreadMessages: 1, unreadConversations: 1, asOf: AT };
    made.set(places.at(organization, `inboxes/${uid}`), totals);
  }
}

function addCharts(places: Places, made: Map<string, Fields>): void {
  for (const { id, organization, status, location, careTeam, connected } of CHARTS) {
    made.set(places.at(organization, `charts/${id}`), {
      patientName: patientOf(id),
      sortName: id,
      label: labelOf(id),
      locationId: location,
      status,
      careTeamIds: careTeam.map((name) => places.uid(name)),
      changedBy: 'server',
    });
    for (const [name, relationship] of Object.entries(connected)) {
      const uid = places.uid(name);
      made.set(places.at(organization, `connections/${id}_${uid}`), {
        chartId: id,
        uid,
        displayName: displayNameOf(name),
        relationship,
        refusals: [],
        mailRefused: false,
        changedBy: 'server',
      });
    }
  }
}

function addConversations(places: Places, made: Map<string, Fields>): void {
  for (const conversation of CONVERSATIONS) {
    const { name, organization, portalUser, staffMember, staff } = conversation;
    const id = places.id(name);
    made.set(places.at(organization, `conversations/${id}`), conversationFields(places, conversation));
    for (const [messageId, fields] of messagesOf(places, conversation)) {
      made.set(places.at(organization, `conversations/${id}/messages/${messageId}`), fields);
    }
    const people = { portalUserId: places.uid(portalUser), staffId: places.uid(staffMember) };
    const body = bodyOf('staff', staff.sent);
    made.set(places.at(organization, `searchEntries/${messageIdOf(places, name, 'staff')}`), {
      ...{ ...people, conversationId: id, kind: 'message', body },
      tokens: ['wor', 'words'],
      at: AT,
    });
  }
}
