import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { repositoryFolder } from '../../tools/world/repository';

const order = v.picklist(['ASCENDING', 'DESCENDING']);
const scope = v.picklist(['COLLECTION', 'COLLECTION_GROUP']);
const contains = v.literal('CONTAINS');

const indexFile = v.object({
  indexes: v.array(
    v.object({
      collectionGroup: v.string(),
      queryScope: scope,
      fields: v.array(
        v.union([
          v.strictObject({ fieldPath: v.string(), order }),
          v.strictObject({ fieldPath: v.string(), arrayConfig: contains }),
        ]),
      ),
    }),
  ),
  fieldOverrides: v.array(
    v.object({
      collectionGroup: v.string(),
      fieldPath: v.string(),
      indexes: v.array(
        v.union([
          v.strictObject({ queryScope: scope, order }),
          v.strictObject({ queryScope: scope, arrayConfig: contains }),
        ]),
      ),
    }),
  ),
});

/** How an index has a field: sorted one way, or by each element of an array. */
export type FieldMode = 'asc' | 'desc' | 'contains';

export interface Index {
  readonly collection: string;
  readonly group: boolean;
  readonly fields: readonly (readonly [field: string, mode: FieldMode])[];
}

/** The indexes that Firestore has: the composite ones, and those that it makes of each field by itself. */
export interface Indexes {
  readonly composite: readonly Index[];
  /** Those of one field that the file asks for. */
  readonly named: readonly Index[];
  /** Of one field; none where the field is exempt. What is said of a map, or of all fields, holds for what is in it. */
  automatic(collection: string, field: string): readonly Index[];
}

/** What a file of the form of firestore.indexes.json declares; throws when it is not of that form. */
export function parseIndexes(json: unknown): Indexes {
  const { indexes, fieldOverrides } = v.parse(indexFile, json);
  const overrides = fieldOverrides.map(({ collectionGroup: collection, fieldPath, indexes }) => ({
    collection,
    fieldPath,
    of: (field: string): readonly Index[] =>
      indexes.map((each) => ({
        collection,
        group: each.queryScope === 'COLLECTION_GROUP',
        fields: [[field, modeOf(each)]],
      })),
  }));
  return {
    composite: indexes.map(({ collectionGroup, queryScope, fields }) => ({
      collection: collectionGroup,
      group: queryScope === 'COLLECTION_GROUP',
      fields: fields.map((field) => [field.fieldPath, modeOf(field)] as const),
    })),
    named: overrides.flatMap(({ fieldPath, of }) => of(fieldPath)),
    automatic(collection, field) {
      const override = overridden(field)
        .map((path) => overrides.find((each) => each.collection === collection && each.fieldPath === path))
        .find((found) => found !== undefined);
      if (override !== undefined) return override.of(field);
      const modes = ['asc', 'desc', 'contains'] as const;
      return modes.map((mode) => ({ collection, group: false, fields: [[field, mode]] }));
    },
  };
}

/** What an override may name to hold for a field, the nearest first: itself, the maps that it is in, all fields. */
function overridden(field: string): readonly string[] {
  const names = field.split('.');
  return [...names.map((_, index) => names.slice(0, names.length - index).join('.')), '*'];
}

/** Those of this project. */
export const projectIndexes = (): Indexes =>
  parseIndexes(JSON.parse(readFileSync(join(repositoryFolder, 'firestore.indexes.json'), 'utf8')));

function modeOf(
  field: { readonly order: v.InferOutput<typeof order> } | { readonly arrayConfig: 'CONTAINS' },
) {
  if ('arrayConfig' in field) return 'contains';
  return field.order === 'ASCENDING' ? 'asc' : 'desc';
}

/** "charts: careTeamIds contains, sortName asc". */
export const indexInWords = ({ collection, group, fields }: Index): string =>
  `${collection}${group ? ' everywhere' : ''}: ${fields.map((field) => field.join(' ')).join(', ')}`;
