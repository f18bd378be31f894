import { describe, expect, it } from 'vitest';
import { bundleEntries, readResources } from './bundle';
import { PassedOverList } from './passed-over';
import type { Reference } from './datatypes';
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
    {
      fullUrl: 'urn:uuid:2',
      resource: {
        resourceType: 'Practitioner',
        identifier: [{ system: 'urn:x', value: '7' }, { value: '8' }],
      },
    },
    { resource: { resourceType: 'Practitioner', id: 'e', identifier: [{ system: 'urn:y', value: '8' }] } },
  ],
};
const { bundle } = readResources(bundleEntries(json, 'a.json', list), list);
const references = new References(bundle);
const [team] = bundle.CareTeam;
const unsaid = { type: undefined, identifier: undefined };
const follow = (reference?: string | Reference) => {
  if (team === undefined) throw new Error('The bundle has a care team.');
  const target = references.follow(
    team,
    typeof reference === 'object' ? reference : { reference, ...unsaid },
  );
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
    ['Practitioner?identifier=urn:x|7', 'entry[2].resource'],
    ['Practitioner?identifier=urn%3Ax%7C7&active=true', 'entry[2].resource'],
    ['https://x.example/fhir/Practitioner?identifier=7', 'entry[2].resource'],
    ['Practitioner?identifier=|8', 'entry[2].resource'],
    ['Practitioner?identifier=urn:y|8', 'entry[3].resource'],
    // Two have this value, in different systems.
    ['Practitioner?identifier=8', 'external'],
    ['Practitioner?identifier=urn:x|9', 'external'],
    ['Organization?identifier=urn:x|7', 'external'],
    ['Practitioner?name=x', 'external'],
    ['', 'none'],
    [undefined, 'none'],
  ])('%s leads to %s', (reference, path) => {
    expect(follow(reference)).toBe(path);
  });

  it('names a resource without an id by its entry', () => {
    expect(bundle.Practitioner.map(({ id }) => id)).toEqual(['CareTeam/team#p', '2', 'e']);
  });

  it.each([
    [{ system: 'urn:x', value: '7' }, undefined, 'entry[2].resource'],
    [{ system: 'urn:x', value: '7' }, 'Practitioner', 'entry[2].resource'],
    [{ system: 'urn:x', value: '7' }, 'Patient', 'external'],
    [{ system: 'urn:x' }, 'Patient', 'none'],
  ])('the identifier %j of a reference to a %s leads to %s', (identifier, type, path) => {
    expect(follow({ reference: undefined, type, identifier })).toBe(path);
  });
});
