import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConversation, type Conversation } from '../documents/conversation';
import { parseMessage, type Message } from '../documents/message';
import { conversationDoc, messageDoc, type ConversationChanges } from '../testing/documents';
import { cleanText } from '../text/clean-text';
import type { Exported, WholeConversation } from './exported';
import { problemsOf } from './r4/validate';
import type { Bundle, Communication, Reference } from './resources';
import { toBundle } from './to-bundle';

const NOON = Date.UTC(2026, 0, 15, 12);
const NORA = { id: 'nurse', name: 'Nora Nurse', title: 'Registered nurse' };
/** Of an entry; that each leads to one, the definitions hold. */
const AN_ADDRESS: unknown = expect.stringMatching(/^urn:uuid:/);
const DORA = { id: 'doctor', name: 'Dora Doctor', title: 'Physician' };

const conversation = (id: string, changes: ConversationChanges = {}): Conversation =>
  parseConversation(id, conversationDoc({ subject: 'Blood test', createdAt: NOON, ...changes }));

const message = (id: string, changes: Parameters<typeof messageDoc>[0]): Message =>
  parseMessage(
    id,
    messageDoc({
      ...(changes?.side === 'portal' && { senderId: 'ana', senderName: 'Ana Example' }),
      sentAt: NOON,
      ...changes,
    }),
  );

const bundleOf = (...conversations: WholeConversation[]): Bundle =>
  toBundle(exportOf(conversations), (event) => (event.kind === 'closed' ? event.note : 'Handed over'));

const exportOf = (conversations: readonly WholeConversation[]): Exported => ({
  organizationId: 'lakeside',
  organizationName: 'Lakeside Clinic',
  at: NOON,
  conversations,
});

const communications = ({ entry = [] }: Bundle): Communication[] =>
  entry.flatMap(({ resource }) => (resource.resourceType === 'Communication' ? [resource] : []));

const letters = (bundle: Bundle) => communications(bundle).filter(({ payload }) => payload !== undefined);

function letter(bundle: Bundle, body: string): Communication {
  const found = letters(bundle).find(({ payload }) => payload?.[0].contentString === body);
  if (found === undefined) throw new Error('there is no such letter');
  return found;
}

/** What a reference leads to. */
const behind = ({ entry = [] }: Bundle, reference: Reference | undefined) =>
  entry.find(({ fullUrl }) => fullUrl === reference?.reference)?.resource;

describe('a Bundle', () => {
  const asked = message('m1', { side: 'portal', body: 'Are the results in?' });
  const more = message('m2', { side: 'portal', number: 2, body: 'And the letter?', sentAt: NOON + 1 });
  const answer = message('m3', { body: 'They are in.', sentAt: NOON + 2 });
  const thanks = message('m4', { side: 'portal', number: 3, body: 'Thank you', sentAt: NOON + 3 });
  const bundle = bundleOf({ conversation: conversation('c1'), messages: [asked, more, answer, thanks] });

  it('has each message in its conversation, in answer to the last of the other side', () => {
    expect(problemsOf(bundle)).toEqual([]);
    const answers = letters(bundle).map(({ payload, inResponseTo }) => {
      const to = behind(bundle, inResponseTo?.[0]);
      return [
        payload?.[0].contentString,
        to?.resourceType === 'Communication' && to.payload?.[0].contentString,
      ];
    });
    expect(answers).toEqual([
      ['Are the results in?', false],
      ['And the letter?', false],
      ['They are in.', 'And the letter?'],
      ['Thank you', 'They are in.'],
    ]);
    for (const { partOf } of letters(bundle)) {
      expect(behind(bundle, partOf?.[0])).toMatchObject({ topic: { text: 'Blood test' } });
    }
  });

  it('names the chart by its identifier, says who wrote to whom when, and nothing of what nobody knows', () => {
    expect(letter(bundle, 'They are in.')).toEqual({
      resourceType: 'Communication',
      identifier: [{ value: 'm3', assigner: { display: 'Lakeside Clinic' } }],
      partOf: [{ reference: AN_ADDRESS, display: 'Blood test' }],
      inResponseTo: [{ reference: AN_ADDRESS, display: 'Ana Example' }],
      status: 'completed',
      subject: { reference: AN_ADDRESS, display: 'Ana Example' },
      about: [
        {
          type: 'EpisodeOfCare',
          identifier: { value: 'chart-1', assigner: { display: 'Lakeside Clinic' } },
          display: 'General care',
        },
      ],
      sent: '2026-01-15T12:00:00.002Z',
      recipient: [{ reference: AN_ADDRESS, display: 'Ana Example' }],
      sender: { reference: AN_ADDRESS, display: 'Nora Nurse' },
      payload: [{ contentString: 'They are in.' }],
    });
    expect(behind(bundle, letter(bundle, 'They are in.').recipient[0])?.resourceType).toBe('Patient');
  });

  it('has those whom a conversation was with before, and who had it then is who was written to', () => {
    const handed = conversation('c1', {
      staffId: DORA.id,
      staffName: DORA.name,
      staffTitle: DORA.title,
      history: [
        { kind: 'handed-over', at: NOON + 3, from: NORA, to: DORA, seen: 2 },
        { kind: 'closed', at: NOON + 5, note: 'Please call us.' },
      ],
    });
    const handedOver = bundleOf({ conversation: handed, messages: [asked, more, answer, thanks] });
    expect(problemsOf(handedOver)).toEqual([]);
    const practitioners = (handedOver.entry ?? []).flatMap(({ resource }) =>
      resource.resourceType === 'Practitioner' ? [resource] : [],
    );
    expect(
      practitioners.map(({ name, qualification }) => [name[0].text, qualification?.[0].code.text]),
    ).toEqual([
      ['Nora Nurse', 'Registered nurse'],
      ['Dora Doctor', 'Physician'],
    ]);
    const to = (body: string) => letter(handedOver, body).recipient.map(({ display }) => display);
    expect([to('And the letter?'), to('Thank you')]).toEqual([['Nora Nurse'], ['Dora Doctor']]);
    const thread = communications(handedOver).find(({ note }) => note !== undefined);
    expect(thread?.note?.map(({ text }) => text)).toEqual(['Handed over', 'Please call us.']);
    expect(thread?.recipient.map(({ display }) => display)).toEqual(['Nora Nurse', 'Dora Doctor']);
  });

  it('has whoever writes for a patient as a related person of each chart, with what they are', () => {
    const child = { patientName: 'Milo Example', chartLabel: 'Asthma' };
    const related = bundleOf(
      { conversation: conversation('c1', { relationship: 'guardian', ...child }), messages: [asked, answer] },
      {
        conversation: conversation('c2', { relationship: 'guarantor', ...child, chartId: 'chart-2' }),
        messages: [message('m9', { side: 'portal', body: 'The bill' })],
      },
      { conversation: conversation('c3', { chartId: 'chart-3' }), messages: [] },
    );
    expect(problemsOf(related)).toEqual([]);
    const said = (body: string) => {
      const person = behind(related, letter(related, body).sender);
      if (person?.resourceType !== 'RelatedPerson') throw new Error('it is somebody else');
      return [person.relationship[0].coding?.[0]?.code, behind(related, person.patient)];
    };
    const milo = { resourceType: 'Patient', name: [{ text: 'Milo Example' }] };
    expect(said('Are the results in?')).toEqual(['GUARD', milo]);
    expect(said('The bill')).toEqual(['GUAR', milo]);
    expect(behind(related, letter(related, 'They are in.').recipient[0])?.resourceType).toBe('RelatedPerson');
    const patients = related.entry?.filter(({ resource }) => resource.resourceType === 'Patient');
    expect(patients?.length).toBe(3);
  });

  it('says from which conversation one goes on, where it has both', () => {
    const whole = (id: string, continues: string | null): WholeConversation => ({
      conversation: conversation(id, { continues, subject: `Of ${id}` }),
      messages: [],
    });
    const both = bundleOf(whole('c1', null), whole('c2', 'c1'), whole('c3', 'gone'));
    const before = communications(both).map(({ inResponseTo }) => inResponseTo?.[0].display);
    expect(before).toEqual([undefined, 'Of c1', undefined]);
    expect(problemsOf(both)).toEqual([]);
  });

  it('of the same documents is the same, and of another clinic’s has other addresses', () => {
    const whole = { conversation: conversation('c1'), messages: [asked] };
    expect(bundleOf(whole)).toEqual(bundleOf(whole));
    const other = toBundle({ ...exportOf([whole]), organizationId: 'riverbank' }, () => '');
    const addresses = [bundleOf(whole), other].flatMap(({ entry = [] }) =>
      entry.map(({ fullUrl }) => fullUrl),
    );
    expect(addresses.length).toBe(8);
    expect(new Set(addresses).size).toBe(8);
  });
});

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map(cleanText).filter(Boolean);
const line = fc.oneof(text, fc.constantFrom('Ana Example', 'Zoë "the" <b>Quote</b> & Söhne', '😀', 'مرحبا'));
const person = fc.record({
  id: fc.constantFrom('nurse', 'doctor', 'social'),
  name: line,
  title: fc.oneof(fc.constant(''), line),
});

const letterOf = fc.record({
  side: fc.constantFrom('portal' as const, 'staff' as const),
  body: text,
  senderName: line,
  sentAt: fc.integer({ min: NOON, max: NOON + 1000 }),
});

const whole = fc.record({
  relationship: fc.constantFrom('self' as const, 'guardian' as const, 'guarantor' as const),
  patientName: line,
  portalUserName: line,
  chartLabel: line,
  subject: fc.oneof(fc.constant(''), line),
  staff: person,
  before: fc.array(person, { maxLength: 2 }),
  letters: fc.array(letterOf, { maxLength: 8 }),
});

it('whatever is written and whoever writes it, a Bundle is one of R4 and has every text as it was', () => {
  fc.assert(
    fc.property(fc.array(whole, { maxLength: 5 }), (drawn) => {
      const conversations = drawn.map(({ staff, before, letters: sent, ...rest }, at) => ({
        conversation: conversation(`c${String(at)}`, {
          ...rest,
          // One is connected to a chart as one thing.
          chartId: `chart-${String(at)}`,
          staffId: staff.id,
          staffName: staff.name,
          staffTitle: staff.title,
          history: before.map((from, each) => ({
            kind: 'handed-over',
            at: NOON + 300 * each,
            from,
            to: before[each + 1] ?? staff,
            seen: 0,
          })),
        }),
        messages: sent.map((one, each) =>
          message(`m${String(each)}`, {
            ...one,
            senderId: one.side === 'portal' ? 'ana' : (before[0] ?? staff).id,
          }),
        ),
      }));
      const bundle = bundleOf(...conversations);
      expect(problemsOf(bundle)).toEqual([]);
      const read = JSON.parse(JSON.stringify(bundle)) as Bundle;
      expect(read).toEqual(bundle);
      expect(letters(read).map(({ payload }) => payload?.[0].contentString)).toEqual(
        conversations.flatMap(({ messages }) => messages.map(({ body }) => body)),
      );
    }),
  );
});

describe('the definitions see', () => {
  const bundle = bundleOf({
    conversation: conversation('c1'),
    messages: [message('m1', { body: 'Hello' })],
  });
  it.each([
    ['a status that there is not', '"completed"', '"sent"'],
    ['an element that there is not', '"sent":', '"written":'],
    ['one where many may be', /"recipient":\[([^\]]*)\]/, '"recipient":$1'],
    ['a reference to nobody', /"sender":\{"reference":"[^"]*"/, '"sender":{"reference":"urn:uuid:gone"'],
    ['a time that is none', /"sent":"[^"]*"/, '"sent":"yesterday"'],
    ['a chart as who is written about', '"type":"EpisodeOfCare"', '"subject":"EpisodeOfCare"'],
    ['what is empty', '"Hello"', '""'],
  ])('%s', (_what, before, after) => {
    expect(problemsOf(JSON.parse(JSON.stringify(bundle).replace(before, after)))).not.toEqual([]);
  });
});
