import { describe, expect, it } from 'vitest';
import { FIRST_BASES } from '../cases/cases';
import { caseOf, change } from '../changes/attempts';
import { Ago, type Value } from '../model/value';
import { stateOf } from '../run/lane';
import { DOCUMENTS, madeId } from '../world/documents';
import { judge } from './judge';

/** What is said of a case after the server has made something of a document of the clinic; null for it is gone. */
function afterwards(name: string, document: string, field: string, to: Value): string | null {
  const base = FIRST_BASES.find((each) => each.name === name);
  if (base === undefined) throw new Error(`there is no case ${name}`);
  const at = ['world', `organizations/clinic${document}`, ...field.split('.').filter((part) => part !== '')];
  const now = Date.now();
  const made = caseOf({ base, changes: [change(at, to)] }, now);
  if (made === null) throw new Error(`it is no case with ${at.join('.')}`);
  return judge(stateOf(made), made.asker, made.request, now);
}

const START = 'start by ana and nora as portal about open';
const REPLIES = ['reply as portal in ana-nora-open', 'reply as staff in ana-nora-open'];
const FURTHER = 'reply as staff in gail-nora-open';
const GET = `get organizations/clinic/conversations/${madeId('ana-nora-open')} as nora`;

describe('the oracle', () => {
  const judged = (uid: string | null) =>
    FIRST_BASES.filter(({ made: { request } }) => {
      const asker = uid === null ? null : { uid, claims: {} };
      return judge(DOCUMENTS, asker, request, Date.now()) === null;
    }).map(({ name }) => name);

  it('allows one of every kind of what the app does', () => {
    for (const { name, made } of FIRST_BASES)
      expect({ name, refusal: judge(DOCUMENTS, made.asker, made.request, Date.now()) }).toEqual({
        name,
        refusal: null,
      });
  });

  it('allows nothing to those who are not signed in', () => {
    expect(judged(null)).toEqual([]);
  });

  it('allows nothing to an account without a membership but what is its own', () => {
    expect(judged('noone')).toEqual(['get users/noone as noone']);
  });

  it.each([
    ['', 'messaging.enabled', false, 'messaging-off: for the organization'],
    ['', 'messaging.locations.main.enabled', false, 'messaging-off: for the location of the chart'],
    ['/charts/open', 'locationId', 'nowhere', 'messaging-off: for the location of the chart'],
    ['/charts/open', 'status', 'closed', 'chart-closed'],
    ['/members/ana', 'canMessage', false, 'portal-permission'],
    ['/connections/open_ana', '', null, 'not-connected'],
    ['/staff/nora', 'availableForPortalMessages', false, 'staff-unavailable'],
    ['/charts/open', 'careTeamIds', ['rita'], 'not-on-care-team'],
  ])(
    'names the condition that stands against writing, with %s %s as %s',
    (document, field, to, condition) => {
      for (const name of [START, ...REPLIES]) expect(afterwards(name, document, field, to)).toBe(condition);
      if (!document.startsWith('/connections') && !document.startsWith('/members'))
        expect(afterwards(GET, document, field, to)).toBeNull();
    },
  );

  it.each([
    ['active', false],
    ['acceptedAt', null],
    ['', null],
  ])('lets staff write to nobody whose membership is not active: %s %s', (field, to) => {
    expect(afterwards('start by ana and nora as staff about open', '/members/ana', field, to)).toBe(
      'portal-inactive',
    );
  });

  it('wants more than a minute between two marks of the pace', () => {
    const after = (to: Value) =>
      afterwards(FURTHER, `/conversations/${madeId('gail-nora-open')}`, 'staff.paceAt', to);
    expect(after(new Ago(59_000))).toBe('ten messages take more than a minute');
    expect(after(new Ago(61_000))).toBeNull();
    expect(after(null)).toBeNull();
  });
});
