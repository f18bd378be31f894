import { describe, expect, it } from 'vitest';
import { parseChart } from './chart';
import { parseConversation } from './conversation';
import { DocumentError } from './document';
import { organizationDoc, portalMemberDoc, staffMemberDoc } from '../testing/documents';
import { parseMember, UNCHOSEN } from './member';
import { USUAL_HOURS } from './opening';
import { parseOrganization } from './organization';

const chart = {
  patientName: 'Canary Patient',
  sortName: 'canary patient',
  nameTokens: ['canary', 'patient'],
  nameKeys: { canary: true, patient: true },
  label: 'General care',
  locationId: 'main',
  status: 'open',
  careTeamIds: ['nurse'],
};

const side = { sent: 1, seen: 0, seenAt: null, unread: false, told: 0, archived: false, paceAt: null };

const conversation = {
  chartId: 'chart-1',
  patientName: 'Canary Patient',
  chartLabel: 'General care',
  portalUserId: 'ana',
  portalUserName: 'Canary Patient',
  relationship: 'self',
  staffId: 'nurse',
  staffName: 'Canary Nurse',
  staffTitle: '',
  subject: '',
  createdAt: { toMillis: () => 1000 },
  continues: null,
  lastMessage: { id: 'm1', at: { toMillis: () => 2000 }, side: 'portal', preview: 'Canary' },
  waitingSince: { toMillis: () => 1500 },
  urgency: { number: 1, open: true },
  history: [
    {
      kind: 'handed-over',
      at: { toMillis: () => 1700 },
      from: { id: 'u2', name: 'Canary', title: '' },
      to: { id: 'u3', name: 'Canary', title: '' },
      seen: 0,
    },
  ],
  portal: side,
  staff: { ...side, sent: 0, unread: true },
};

describe('the telephone number of a location', () => {
  const phoneOf = (main: object) => {
    const made = organizationDoc();
    const messaging = { ...made.messaging, locations: { main: { name: 'Main', enabled: true, ...main } } };
    return parseOrganization('clinic', { ...made, messaging }).messaging.locations['main']?.phone;
  };

  it.each([
    ['as it is stored', { phone: '(312) 555-0142' }, '(312) 555-0142'],
    ['none', { phone: null }, null],
    ['none, of a time before there were numbers', {}, null],
    ['none, where it could not be dialled', { phone: 'javascript:5550142' }, null],
    ['none, where it is no text', { phone: 5550142 }, null],
  ])('is %s', (_, stored, phone) => {
    expect(phoneOf(stored)).toBe(phone);
  });
});

describe('when a clinic is open', () => {
  const opening = (stored: object) => {
    const made = organizationDoc();
    const { hours, holidays } = parseOrganization('clinic', {
      ...made,
      messaging: { ...made.messaging, ...stored },
    }).messaging;
    return { saturday: hours.saturday, monday: hours.monday, holidays };
  };
  const usual = { saturday: [], monday: [{ from: '09:00', until: '17:00' }], holidays: [] };
  const on = (...saturday: (readonly [from: string, until: string])[]) => ({
    hours: { ...USUAL_HOURS, saturday: saturday.map(([from, until]) => ({ from, until })) },
  });
  const christmas = { day: '2026-12-25', name: 'Christmas' };

  it('is as it is stored', () => {
    const { hours } = on(['00:00', '12:00'], ['12:01', '24:00']);
    expect(opening({ hours, holidays: [christmas] })).toEqual({
      ...usual,
      saturday: hours.saturday,
      holidays: [christmas],
    });
  });

  it.each([
    ['before there were hours', {}],
    ['where a time is none', on(['9:00', '12:00'])],
    ['where a time is of no day', on(['09:00', '24:01'])],
    ['where it closes before it opens', on(['12:00', '09:00'])],
    ['where it closes as it opens', on(['12:00', '12:00'])],
    ['where one opening is within another', on(['09:00', '12:00'], ['11:00', '13:00'])],
    ['where one follows at once', on(['09:00', '12:00'], ['12:00', '13:00'])],
    ['where there are three', on(['09:00', '10:00'], ['11:00', '12:00'], ['13:00', '14:00'])],
    ['where a weekday is missing', { hours: { monday: [] } }],
    ['where a day is none', { holidays: [{ ...christmas, day: '2026-13-25' }] }],
    ['where a day stands twice', { holidays: [christmas, christmas] }],
    ['where a holiday has no name', { holidays: [{ ...christmas, name: ' ' }] }],
  ])('is as usual %s', (_, stored) => {
    expect(opening(stored)).toEqual(usual);
  });
});

describe('when mail comes', () => {
  const older = { email: 'each', quiet: { from: 21, until: 7 }, timeZone: null } as const;

  it('is at five in the afternoon for portal users who chose before there were hours', () => {
    const { notifications } = parseMember('ana', portalMemberDoc({ notifications: older }));
    expect(notifications).toEqual({ ...older, digestHours: [17] });
  });

  it('is, for staff of before there were hours, as for those who have chosen nothing', () => {
    const { notifications } = parseMember('nurse', staffMemberDoc({ notifications: older }));
    expect(notifications).toEqual(UNCHOSEN.staff);
  });

  it('is as they chose', () => {
    const chosen = { ...older, digestHours: [18, 6] };
    for (const doc of [
      portalMemberDoc({ notifications: chosen }),
      staffMemberDoc({ notifications: chosen }),
    ]) {
      expect(parseMember('somebody', doc).notifications).toEqual(chosen);
    }
  });

  it.each([
    ['none', []],
    ['five', [1, 2, 3, 4, 5]],
    ['a part of one', [7.5]],
    ['one after the last', [24]],
  ])('is not at hours of which there are %s', (_, digestHours) => {
    for (const doc of [portalMemberDoc, staffMemberDoc]) {
      expect(() => parseMember('somebody', doc({ notifications: { ...older, digestHours } }))).toThrow(
        DocumentError,
      );
    }
  });
});

describe('parsers', () => {
  it('return typed documents with their id, and times as milliseconds', () => {
    expect(parseChart('chart-1', chart)).toEqual({ id: 'chart-1', ...chart });
    expect(parseConversation('c1', conversation)).toMatchObject({
      id: 'c1',
      createdAt: 1000,
      lastMessage: { at: 2000 },
      waitingSince: 1500,
      history: [{ kind: 'handed-over', at: 1700 }],
    });
  });

  it('leave out what they do not know', () => {
    expect(parseChart('chart-1', { ...chart, unknown: 'admin' })).not.toHaveProperty('unknown');
  });

  it('take over no key that would change what all objects have, at whatever depth', () => {
    const withInherited = (own: object): unknown => {
      const inherited = '"__proto__":{"name":"X","enabled":true},"constructor":{"name":"X","enabled":true}';
      return JSON.parse(JSON.stringify(own).replace(/^\{/, `{${inherited},`));
    };
    const made = organizationDoc();
    const locations = withInherited({ main: { name: 'Main', enabled: true } });
    const organization = withInherited({ ...made, messaging: { ...made.messaging, locations } });
    const parsed = parseOrganization('clinic', organization);
    for (const each of [parsed, parsed.messaging, parsed.messaging.locations]) {
      expect(Object.getPrototypeOf(each)).toBe(Object.prototype);
      expect(Object.hasOwn(each, '__proto__') || Object.hasOwn(each, 'constructor')).toBe(false);
    }
    expect(Object.keys(parsed.messaging.locations)).toEqual(['main']);
    expect({}).not.toHaveProperty('enabled');
  });

  it.each([
    ['a missing field', () => parseChart('chart-1', { ...chart, label: undefined }), 'charts', 'label'],
    [
      'a nested field',
      () => parseConversation('chart-1', { ...conversation, portal: { ...side, sent: -1 } }),
      'conversations',
      'portal.sent',
    ],
    ['no document at all', () => parseChart('chart-1', undefined), 'charts', '(document)'],
    ['an unknown kind of member', () => parseMember('chart-1', { kind: 'robot' }), 'members', 'kind'],
  ])('say where %s is, and never what', (_what, parse, collection, field) => {
    let error: unknown;
    try {
      parse();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DocumentError);
    expect(error).toMatchObject({ collection, documentId: 'chart-1', field });
    expect(String(error)).not.toContain('Canary');
  });
});
