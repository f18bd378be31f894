import { Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { documentSize, nameSize } from './storage-size';

// The examples of Firestore's documentation.
const TASK = 'users/jeff/tasks/my_task_id';

it('a name is 44 bytes, and the document of a task 147', () => {
  expect(nameSize(TASK)).toBe(44);
  const task = { type: 'Personal', done: false, priority: 1, description: 'Learn Cloud Firestore' };
  expect(documentSize(TASK, task)).toBe(147);
});

it('a time is 8 bytes, an array what is in it, and a map what a document is without its name', () => {
  const empty = documentSize(TASK, {});
  expect(empty).toBe(44 + 32);
  expect(documentSize(TASK, { at: Timestamp.now() }) - empty).toBe(3 + 8);
  expect(documentSize(TASK, { tags: ['a', 'bc'] }) - empty).toBe(5 + 2 + 3);
  expect(documentSize(TASK, { map: { done: null } }) - empty).toBe(4 + 5 + 1 + 32);
});

it('a letter counts by its bytes', () => {
  expect(documentSize(TASK, { text: '한é' }) - documentSize(TASK, { text: '' })).toBe(5);
});
