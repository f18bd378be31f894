import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryFolder } from '../../tools/world/repository';
import { projectIndexes } from '../indexes/index-file';
import { assumed } from './assumptions';
import { limits } from './limits';
import { messageWeight, month } from './model';
import { dollars, short } from './report';

// What docs/scale.md says, in its order, are figures that the model gives now.
const page = readFileSync(join(repositoryFolder, 'docs/scale.md'), 'utf8').replaceAll(/\s+/g, ' ');
const indexes = projectIndexes();
const values = assumed();
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

it.each([1000, 100_000, 10_000_000])('a month of %i portal users', (users) => {
  const { work, total } = month(users, values, indexes);
  const figures = [work.reads, work.writes, work.indexEntries, work.storedBytes].map(short);
  expect(page).toContain(row(users.toLocaleString('en-US'), ...figures, dollars(total)));
});

it.each([400, 1000])('a message of %i characters', (characters) => {
  const { tokens, indexEntries, storedBytes, bytesPerByte } = messageWeight(characters, indexes);
  const figures = [tokens, indexEntries, storedBytes, bytesPerByte].map(short);
  expect(page).toContain(row(`${characters.toLocaleString('en-US')} characters`, ...figures));
});

it('what ends first, in its order', () => {
  const ends = limits(values, indexes);
  const places = ends.map(({ name, at }) => {
    const place = page.toLowerCase().indexOf(name.replace(/^the index of /, '').toLowerCase());
    expect(place, name).toBeGreaterThan(0);
    // The first figure behind the name.
    expect(/\d[\d,.]*(?: (?:m|b|tr)illion)?/.exec(page.slice(place))?.[0].replace(/[,.]$/, ''), name).toBe(
      short(at),
    );
    return place;
  });
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const counts = ends.slice(1).map(({ at }) => at);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
});
