import { describe, expect, it } from 'vitest';
import { querySites } from './query-sites';

describe('querySites', () => {
  it.each([
    ['export function open() { return pageSource(store, { filters: [] }, parse); }', ['open']],
    ["export const open = () => firestore().collection('a').where('b', '==', 1).get();", ['open']],
    ["export const open = () => firestore().collection('a').get();", ['open']],
    ["export const group = () => firestore.collectionGroup('a').count().get();", ['group']],
    ["export const open = () => query(collection(firestore, 'a'), where('b', '==', 1));", ['open']],
    ['export class Lists { open(store) { return store.watchQuery({}, this); } }', ['Lists']],
  ])('finds a query in %s', (source, sites) => {
    expect(querySites('file.ts', source)).toEqual(sites);
  });

  it('names the exports that come to use a query of the file', () => {
    const source = `
      const list = () => firestore().collection('a').get();
      function step() { return list(); }
      export const first = () => step();
      export const second = () => step();
      export const other = () => 1;`;
    expect(querySites('file.ts', source)).toEqual(['first', 'second']);
  });

  it('names a query that nothing exports', () => {
    expect(querySites('file.ts', "const lost = () => query(where('a'));")).toEqual(['lost']);
    expect(querySites('file.ts', "await firestore.collection('a').get();")).toEqual(['(script)']);
  });

  it('leaves out what asks for documents by their name', () => {
    expect(querySites('file.ts', "export const id = () => firestore().collection('a').doc().id;")).toEqual(
      [],
    );
    expect(querySites('file.ts', "export const get = () => firestore().doc('a/b').get();")).toEqual([]);
  });
});
