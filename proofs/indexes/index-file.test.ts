import { COLLECTIONS } from '@my-messages/domain/paths';
import { expect, it } from 'vitest';
import { parseIndexes, projectIndexes } from './index-file';

const ascending = { queryScope: 'COLLECTION', order: 'ASCENDING' };
const override = (fieldPath: string, ...indexes: object[]) => ({
  collectionGroup: 'notes',
  fieldPath,
  indexes,
});

/** How the fields of a collection are indexed by themselves. */
const modes = (overrides: readonly object[], ...fields: readonly string[]) => {
  const indexes = parseIndexes({ indexes: [], fieldOverrides: overrides });
  return fields.map((field) => indexes.automatic('notes', field).map((index) => index.fields[0]?.[1]));
};

it('what is said of all fields holds for each of which nothing nearer is said', () => {
  const overrides = [override('*'), override('at', ascending)];
  expect(modes(overrides, 'at', 'other', 'map.at')).toEqual([['asc'], [], []]);
});

it('what is said of a map holds for what is in it', () => {
  const overrides = [override('map'), override('map.at', ascending), override('keys', ascending)];
  expect(modes(overrides, 'map.at', 'map.other.deep', 'keys.any', 'mapped')).toEqual([
    ['asc'],
    [],
    ['asc'],
    ['asc', 'desc', 'contains'],
  ]);
});

it('says nothing of another collection', () => {
  const indexes = parseIndexes({ indexes: [], fieldOverrides: [override('*')] });
  expect(indexes.automatic('letters', 'at')).toHaveLength(3);
});

it.each(Object.values(COLLECTIONS))('no field of %s is indexed that is not named', (collection) => {
  expect(projectIndexes().automatic(collection, 'any field to come')).toEqual([]);
});
