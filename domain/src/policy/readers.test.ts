import { expect, it } from 'vitest';
import { peopleOf } from '../conversation/sending';
import { parseConversation } from '../documents/conversation';
import { conversationDoc } from '../testing/documents';
import { readersOf } from './readers';

const READERS = [
  {
    side: 'portal',
    uid: 'gail',
    name: 'Gail Guardian',
    relationship: 'guardian',
    patientName: 'Milo Example',
  },
  { side: 'staff', uid: 'nell', name: 'Nell Nurse', title: 'Registered nurse' },
];

it('a conversation is read by its two people, as what they are in it, and by nobody else', () => {
  const stored = conversationDoc({
    portalUserId: 'gail',
    portalUserName: 'Gail Guardian',
    relationship: 'guardian',
    patientName: 'Milo Example',
    staffId: 'nell',
    staffName: 'Nell Nurse',
    staffTitle: 'Registered nurse',
  });
  expect(readersOf(parseConversation('c', stored))).toEqual(READERS);
});

it('one that is not begun yet will be read by those whom it is between', () => {
  const people = peopleOf({
    chart: { id: 'chart-1', patientName: 'Milo Example', label: 'Asthma' },
    connection: { uid: 'gail', displayName: 'Gail Guardian', relationship: 'guardian' },
    staff: { uid: 'nell', displayName: 'Nell Nurse', title: 'Registered nurse' },
  });
  expect(readersOf(people)).toEqual(READERS);
});
