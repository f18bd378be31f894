import { describe, expect, it } from 'vitest';
import { chartNameFields, nameFields, NameSearch } from './name-fields';

const finds = (typed: string, name: string) => {
  const search = new NameSearch(typed);
  const { nameTokens } = nameFields(name);
  return search.token !== null && nameTokens.includes(search.token) && search.finds(nameTokens);
};

describe('a person is found', () => {
  it.each([
    ['pat', 'Pat Example'],
    ['exa', 'Pat Example'],
    ['ex', 'Pat Example'],
    ['EXAMPLE p', 'Pat Example'],
    ['zoe', 'Zoë Łódź'],
    ['lod', 'Zoë Łódź'],
    ['obrien', 'Nora O’Brien'],
    ["o'br", 'Nora O’Brien'],
    ['marie', 'Anne-Marie Example'],
    ['anne-ma', 'Anne-Marie Example'],
    ['dr. qu', 'Dr. Quill Mockwell'],
    ['li', 'Li Wei'],
    ['maria j lop', 'Maria J. Lopez'],
    ['room 5', 'Room 5'],
    ['山田', '山田太郎'],
    ['太郎', '山田太郎'],
    ['maximiliana-christine', 'Maximiliana-Christine Example'],
    ['wolfeschlegelsteinhausen', 'Hubert Wolfeschlegelsteinhausenbergerdorff'],
  ])('by "%s": %s', (typed, name) => {
    expect(finds(typed, name)).toBe(true);
  });

  it.each([
    ['ample', 'Pat Example'],
    ['pat other', 'Pat Example'],
    ['room 5', 'Room 6'],
    ['dr', 'Dr. Quill Mockwell'],
    ['prof', 'Prof. Quill Mockwell'],
  ])('not by "%s": %s', (typed, name) => {
    expect(finds(typed, name)).toBe(false);
  });

  it('by one letter alone not at all: lists are then looked through from the beginning', () => {
    expect(new NameSearch('p').token).toBeNull();
    expect(new NameSearch(' ').token).toBeNull();
  });
});

it('orders by the whole name, title included', () => {
  expect(nameFields('Dr. Zoë')).toMatchObject({ sortName: 'dr. zoe', nameTokens: ['zo', 'zoe'] });
});

it('keeps a patient’s tokens as keys, too, but for those that a path of fields could not name', () => {
  const { nameTokens, nameKeys } = chartNameFields('Bo 7.5');
  expect(nameTokens).toEqual(['5', '7', '7.', '7.5', '75', 'bo']);
  expect(nameKeys).toEqual({ '5': true, '7': true, '75': true, bo: true });
});
