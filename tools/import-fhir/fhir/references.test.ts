import { describe, expect, it } from 'vitest';
import { bundleEntries, readResources } from './bundle';
import { PassedOverList } from './passed-over';
import { References } from './references';

const list = new PassedOverList();
const json = {
  resourceType: 'Bundle',
  entry: [
    {
      fullUrl: 'urn:uuid:1',
      resource: {
        resourceType: 'CareTeam',
        id: 'team',
        contained: [{ resourceType: 'Practitioner', id: 'p' }],
      },
    },
    { fullUrl: 'https://x.example/fhir/Patient/a', resource: { resourceType: 'Patient', id: 'a' } },
    { fullUrl: 'urn:uuid:2', resource: { resourceType: 'Practitioner' } },
  ],
};
const { bundle } = readResources(bundleEntries(json, list), list);
const references = new References(bundle);
const [team] = bundle.CareTeam;
const follow = (reference?: string) => {
  if (team === undefined) throw new Error('The bundle has a care team.');
  const target = references.follow(team, { reference, type: undefined });
  return typeof target === 'string' ? target : target.path;
};

describe('references', () => {
  it.each([
    ['urn:uuid:1', 'entry[0].resource'],
    ['CareTeam/team', 'entry[0].resource'],
    ['#p', 'entry[0].resource.contained[0]'],
    ['https://x.example/fhir/Patient/a', 'entry[1].resource'],
    ['https://x.example/fhir/Patient/a/_history/3', 'entry[1].resource'],
    ['Patient/a', 'entry[1].resource'],
    ['urn:uuid:2', 'entry[2].resource'],
    ['https://other.example/fhir/Patient/a', 'external'],
    ['Practitioner/p', 'external'],
    ['#q', 'external'],
    ['', 'none'],
    [undefined, 'none'],
  ])('%s leads to %s', (reference, path) => {
    expect(follow(reference)).toBe(path);
  });

  it('names a resource without an id by its entry', () => {
    expect(bundle.Practitioner.map(({ id }) => id)).toEqual(['CareTeam/team#p', '2']);
  });
});
