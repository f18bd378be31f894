import type { Conversation } from '../documents/conversation';
import type { Message } from '../documents/message';
import { chartPath, memberPath } from '../paths';
import type { Side } from '../side';
import { staffAt, staffOf, type Exported } from './exported';
import { urnOf } from './name-uuid';
import type { Entry, Reference, RelatedPerson } from './resources';

/** A guarantor is no role of the first code system. */
const RELATIONSHIPS = {
  guardian: {
    system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
    code: 'GUARD',
    display: 'guardian',
  },
  guarantor: {
    system: 'http://terminology.hl7.org/CodeSystem/v3-RoleClass',
    code: 'GUAR',
    display: 'guarantor',
  },
} as const;

/** The people of a conversation, as entries and as they are referred to. */
export function peopleOf(
  { organizationId, conversations }: Exported,
  conversation: Conversation,
  messages: readonly Message[],
) {
  const addresses = new Map<string, string>();
  const person = (id: string, display: string): Reference => {
    // Made once, because each letter names two people.
    const reference = addresses.get(id) ?? urnOf(memberPath(organizationId, id));
    addresses.set(id, reference);
    return { reference, display };
  };
  const portalUser = person(conversation.portalUserId, conversation.portalUserName);
  const isPatient = conversation.relationship === 'self';
  const asPatient = conversations.find(
    (each) => each.conversation.relationship === 'self' && each.conversation.chartId === conversation.chartId,
  )?.conversation;
  // Of a patient who writes nothing here only the chart is known: two charts may be two patients of one name.
  const patient: Reference = asPatient
    ? person(asPatient.portalUserId, conversation.patientName)
    : {
        reference: urnOf(`${chartPath(organizationId, conversation.chartId)}/patient`),
        display: conversation.patientName,
      };
  // Somebody guarantees for one patient and is the guardian of another: a person for each chart.
  const related: Reference = {
    reference: urnOf(
      `${chartPath(organizationId, conversation.chartId)}/${conversation.relationship}/${conversation.portalUserId}`,
    ),
    display: conversation.portalUserName,
  };
  const portal = isPatient ? portalUser : related;
  const known = staffOf(conversation);
  // Who wrote for the staff is always known by a handover; their letters name them all the same.
  const senders = messages
    .filter(({ side, senderId }) => side === 'staff' && !known.some(({ id }) => id === senderId))
    .map(({ senderId, senderName }) => ({ id: senderId, name: senderName, title: '' }));
  const staff = [...new Map([...senders, ...known].map((one) => [one.id, one])).values()];
  return {
    patient,
    to: ({ side, sentAt }: Message): Reference => {
      if (side === 'staff') return portal;
      const { id, name } = staffAt(conversation, sentAt);
      return person(id, name);
    },
    by: ({ side, senderId, senderName }: Pick<Message, 'side' | 'senderId' | 'senderName'>): Reference =>
      side === 'portal' ? portal : person(senderId, senderName),
    /** Whoever has had the conversation on the other side. */
    allBut: (side: Side): Reference[] =>
      side === 'staff' ? [portal] : staff.map(({ id, name }) => person(id, name)),
    entries: [
      entry(patient, { resourceType: 'Patient', name: [{ text: conversation.patientName }] }),
      ...(conversation.relationship === 'self'
        ? []
        : [entry(related, relatedPerson(conversation, conversation.relationship, patient))]),
      ...staff.map(({ id, name, title }) =>
        entry(person(id, name), {
          resourceType: 'Practitioner',
          name: [{ text: name }],
          ...(title !== '' && { qualification: [{ code: { text: title } }] }),
        }),
      ),
    ],
  };
}

const relatedPerson = (
  { portalUserName }: Conversation,
  relationship: keyof typeof RELATIONSHIPS,
  patient: Reference,
): RelatedPerson => ({
  resourceType: 'RelatedPerson',
  patient,
  relationship: [{ coding: [RELATIONSHIPS[relationship]] }],
  name: [{ text: portalUserName }],
});

const entry = ({ reference = '' }: Reference, resource: Entry['resource']): Entry => ({
  fullUrl: reference,
  resource,
});
