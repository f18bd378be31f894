import { expect, it } from 'vitest';
import { parseIndexes } from './index-file';
import { indexLoad } from './index-load';

const NONE = parseIndexes({ indexes: [], fieldOverrides: [] });

it('reckons an entry as the documentation of Firestore does', () => {
  // Its example of a composite index: 112 bytes for users/jeff/tasks/my_task_id.
  const indexes = parseIndexes({
    indexes: [
      {
        collectionGroup: 'tasks',
        queryScope: 'COLLECTION',
        fields: [
          { fieldPath: 'done', order: 'ASCENDING' },
          { fieldPath: 'priority', order: 'DESCENDING' },
        ],
      },
    ],
    fieldOverrides: ['done', 'priority'].map((fieldPath) => ({
      collectionGroup: 'tasks',
      fieldPath,
      indexes: [],
    })),
  });
  expect(indexLoad(indexes, 'users/jeff/tasks/my_task_id', { done: false, priority: 1 })).toEqual({
    entries: 1,
    bytes: 112,
  });
});

it('counts two entries for a field, and for an array one more for each element', () => {
  expect(indexLoad(NONE, 'notes/n', { a: 1, map: { b: 'two', c: null } }).entries).toBe(6);
  expect(indexLoad(NONE, 'notes/n', { tags: ['x', 'y', 'z'] }).entries).toBe(5);
});

it('counts an entry for each element in a composite index, and none of an exempt field', () => {
  const index = {
    collectionGroup: 'notes',
    queryScope: 'COLLECTION',
    fields: [
      { fieldPath: 'tags', arrayConfig: 'CONTAINS' },
      { fieldPath: 'at', order: 'DESCENDING' },
    ],
  };
  const exempt = ['tags', 'at'].map((fieldPath) => ({ collectionGroup: 'notes', fieldPath, indexes: [] }));
  const indexes = parseIndexes({ indexes: [index, index], fieldOverrides: exempt });
  expect(indexLoad(indexes, 'notes/n', { tags: ['x', 'y', 'z'], at: 1 }).entries).toBe(6);
  expect(indexLoad(indexes, 'notes/n', { at: 1 }).entries).toBe(0);
});

it('counts of a document that is written over what is new', () => {
  const index = {
    collectionGroup: 'notes',
    queryScope: 'COLLECTION',
    fields: ['a', 'b'].map((fieldPath) => ({ fieldPath, order: 'ASCENDING' })),
  };
  const indexes = parseIndexes({ indexes: [index], fieldOverrides: [] });
  const before = { a: 1, b: 1, c: 1 };
  expect(indexLoad(indexes, 'notes/n', before, before).entries).toBe(0);
  expect(indexLoad(indexes, 'notes/n', { ...before, c: 2 }, before).entries).toBe(2);
  expect(indexLoad(indexes, 'notes/n', { ...before, a: 2 }, before).entries).toBe(3);
});
