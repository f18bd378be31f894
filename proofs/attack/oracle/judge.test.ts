import { describe, expect, it } from 'vitest';
import { casesOf } from '../cases/cases';
import { worlds } from '../changes/worlds';
import { caseAtMoment } from '../model/case-at-moment';
import type { NamedCase } from '../model/request';
import { documentsOf } from '../world/documents';
import { placesOf } from '../world/places';
import { given, judge } from './judge';

const places = placesOf(0);
const documents = documentsOf(places);
const { first } = casesOf(places, documents);

function caseNamed(wanted: string): NamedCase {
  const found = first.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`there is no case ${wanted}`);
  return found;
}

/** What is said of a case after the server has changed one thing. */
function afterwards(base: NamedCase, change: string): string | null {
  const changed = worlds(places, documents, base)
    .find(({ name }) => name === `given ${change}`)
    ?.apply(base);
  if (changed == null) throw new Error(`there is no change ${change}`);
  const now = Date.now();
  const made = caseAtMoment(changed, now);
  return judge(given(documents, made.given), made.asker, made.request, now);
}

describe('the oracle', () => {
  it('allows nothing to those who are not signed in', () => {
    for (const { request } of first) expect(judge(documents, null, request, Date.now())).not.toBeNull();
  });

  it('allows nothing to an account without a membership but what is its own', () => {
    const stranger = { uid: places.uid('noone'), claims: {} };
    const allowed = first.filter(({ request }) => judge(documents, stranger, request, Date.now()) === null);
    expect(allowed.map(({ name }) => name)).toEqual(['get own account without a membership']);
  });

  it.each([
    ['My Messages off', 'messaging-off: for the organization'],
    ['location off', 'messaging-off: for the location of the chart'],
    ['open at no known location', 'messaging-off: for the location of the chart'],
    ['open closed', 'chart-closed'],
    ['no permission ana-0', 'portal-permission'],
    ['no connection of ana-0 and open', 'not-connected'],
    ['role taken from nora-0', 'staff-unavailable'],
    ['open without nora-0', 'not-on-care-team'],
  ])('names the condition that stands against writing, with %s', (change, condition) => {
    expect(afterwards(caseNamed('start as portal user'), change)).toBe(condition);
    expect(afterwards(caseNamed('reply as portal user'), change)).toBe(condition);
    expect(afterwards(caseNamed('reply as staff'), change)).toBe(condition);
  });

  it('lets staff write to nobody whose membership is not active', () => {
    for (const change of ['deactivated ana-0', 'not accepted ana-0', 'removed ana-0'])
      expect(afterwards(caseNamed('start as staff'), change)).toBe('portal-inactive');
  });

  it('wants more than a minute between two marks of the pace', () => {
    const reply = caseNamed('reply at a further mark');
    expect(afterwards(reply, 'staff marked 59000 ms ago')).toBe('ten messages take more than a minute');
    expect(afterwards(reply, 'staff marked 61000 ms ago')).toBeNull();
    expect(afterwards(reply, 'staff never marked')).toBeNull();
  });

  it('lets people read their conversations when they may not write any more', () => {
    for (const change of ['My Messages off', 'open closed', 'role taken from nora-0', 'open without nora-0'])
      expect(afterwards(caseNamed('get conversation as staff'), change)).toBeNull();
  });
});
