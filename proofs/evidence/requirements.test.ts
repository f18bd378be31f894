import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFolder } from '../../tools/world/repository';
import { textOf } from '../pages/page-text';
import { wrongWith } from './held-requirements';
import { requirementPage } from './requirement-pages';
import { inTotal, readStandard, rowsOf } from './requirements';

const FOLDER = 'proofs/evidence/requirements';
const read = (file: string) => (existsSync(join(repositoryFolder, file)) ? textOf(file) : null);

describe.each(readdirSync(join(repositoryFolder, FOLDER)))('%s', (file) => {
  const standard = readStandard(textOf(`${FOLDER}/${file}`));

  it('has every row once, and whatever is met is shown by something that is there', () => {
    expect(wrongWith(standard, read)).toEqual([]);
  });

  it('says what it is, and leaves something to be judged', () => {
    expect(standard.about).toContain('counted');
    expect(rowsOf(standard).length).toBeGreaterThan(3);
  });
});

const FILES = new Map([
  ['a.test.ts', "describe('a thing', () => { it('holds', () => {}); });"],
  ['a.json', '"key": 1'],
  ['a.md', '# Page\n\nNo heading\n\n## In short\n'],
]);
/** What is wrong with a chapter of one row, with the lines below it. */
const wrongIn = (row: string, ...lines: readonly string[]) =>
  wrongWith(
    readStandard(['# S', 'about', '## A1 Part: 1', row, ...lines.map((line) => `  ${line}`)].join('\n')),
    (file) => FILES.get(file) ?? null,
  );

describe('a row', () => {
  it.each([
    'test a.test.ts: holds',
    'test a.test.ts: a thing > holds',
    'setting a.json: "key"',
    'page a.md: In short',
  ])('is met by %s', (line) => {
    expect(wrongIn('A1.1 met: It holds.', line)).toEqual([]);
  });

  it.each([
    ['test a.test.ts: hold', 'A1.1: a.test.ts has no test “hold”'],
    ['test a.test.ts: no thing > holds', 'A1.1: a.test.ts has no test “no thing > holds”'],
    ['test a.json: "key"', 'A1.1: a.json holds no tests'],
    ['test b.test.ts: holds', 'A1.1: there is no file b.test.ts'],
    ['setting a.json: "kee"', 'A1.1: a.json has no setting “"kee"”'],
    ['page a.md: No heading', 'A1.1: a.md has no page “No heading”'],
  ])('is not met by %s', (line, why) => {
    expect(wrongIn('A1.1 met: It holds.', line)).toEqual([why]);
  });

  it('is not met by nothing, nor by words alone', () => {
    const nothing = ['A1.1 is met, and nothing shows it'];
    expect(wrongIn('A1.1 met: It holds.')).toEqual(nothing);
    expect(wrongIn('A1.1 met: It holds.', 'note We say so.')).toEqual(nothing);
  });

  it.each(['open', 'not applicable'])('is %s for a reason', (state) => {
    expect(wrongIn(`A1.1 ${state}: It holds.`)).toEqual([`A1.1 is ${state}, and no note says why`]);
    expect(wrongIn(`A1.1 ${state}: It holds.`, 'note There is none.')).toEqual([]);
  });

  it('that is a hazard says all that a hazard is made of', () => {
    const rest = ['effect e', 'before 4 x 3', 'after 4 x 1', 'residual r', 'note b'];
    expect(wrongIn('A1.1 open: Late.', 'cause c', ...rest)).toEqual([]);
    expect(wrongIn('A1.1 open: Late.', ...rest)).toEqual(['A1.1 says no cause']);
    expect(wrongIn('A1.1 open: Late.', 'cause c', ...rest, 'before 6 x 3')).toEqual([
      'A1.1 says before in another form than 3 x 2',
    ]);
  });
});

describe('the rows of a chapter', () => {
  const rows = (text: string) => wrongWith(readStandard(`# S\nabout\n${text}`), () => null);
  const open = (row: string) => `${row} open: It holds.\n  note No.\n`;

  it('are as many as it says, of each level', () => {
    expect(rows(`## A1 Part: 1 L1, 1 L2\n${open('A1.1 L1')}${open('A1.2 L2')}`)).toEqual([]);
    expect(rows(`## A1 Part: 1 L1, 1 L2\n${open('A1.1 L1')}${open('A1.2 L1')}`)).toEqual([
      'A1 L1 has 2 rows and not 1',
      'A1 L2 has 0 rows and not 1',
    ]);
  });

  it('are there once, and are of the chapter', () => {
    expect(rows(`## A1 Part: 2\n${open('A1.1')}${open('A1.1')}`)).toEqual(['A1.1 is there twice']);
    expect(rows(`## A1 Part: 1\n${open('B1.1')}`)).toEqual(['B1.1 does not belong to A1']);
    expect(rows(`## A1 Part: 1\n${open('A1.1')}${open('A1.2 L3')}`)).toEqual(['A1.2 does not belong to A1']);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['## A1 Part', 'no heading'],
    ['## A1 Part: 1\nA1.1 done: It holds.', 'no row'],
    ['## A1 Part: 1\n  note It is so.', 'belongs to no row'],
    ['## A1 Part: 1\nA1.1 open: It holds.\n  since it is so', 'line of no kind'],
    ['## A1 Part: 1\nA1.1 open: It holds.\n  test without-a-title', 'line of no kind'],
  ])('is refused: %s', (text, why) => {
    expect(() => readStandard(`# S\nabout\n${text}`)).toThrow(why);
  });
});

describe('the page of a standard', () => {
  it('says on top how its rows stand, and of each what shows it', () => {
    const standard = readStandard(
      '# S\n\nOf \\\nsomebody.\n\n## A1 Part: 2 L1, 1 L2\n\nA1.1 L1 met: One | two.\n  test a.test.ts: holds\n' +
        'A1.2 L1 open: Three.\n  note It \\\n    is not.\nA1.3 L2 not applicable: Four.\n  note There is none.\n',
    );
    expect(inTotal(standard)).toBe('1 met, 1 not applicable, 1 open');
    expect(requirementPage(standard)).toBe(
      '# S\n\nOf somebody.\n\n**1 met, 1 not applicable, 1 open.**\n\n## A1 Part\n\n' +
        '| row | level | what is asked | state | what shows it, or why not |\n| --- | --- | --- | --- | --- |\n' +
        '| A1.1 | L1 | One \\| two. | met | test `a.test.ts`: holds |\n' +
        '| A1.2 | L1 | Three. | **open** | It is not. |\n' +
        '| A1.3 | L2 | Four. | not applicable | There is none. |\n',
    );
  });

  it('says a setting as it stands', () => {
    const page = (setting: string) =>
      requirementPage(
        readStandard(`# S\nabout\n## A1 Part: 1\nA1.1 met: One.\n  setting a.ts: ${setting}\n`),
      );
    expect(page('<A b={1}>')).toContain('setting `a.ts`: `<A b={1}>` |');
    expect(page('name: `${a}`')).toContain('setting `a.ts`: `` name: `${a}` `` |');
  });

  it('of hazards says of each its risk before and after', () => {
    const standard = readStandard(
      '# S\nabout\n## H Hazards: 1\nH1 met: Late.\n  cause c\n  effect e\n  before 4 x 3\n  test a.test.ts: holds\n  after 4 x 1\n  residual r\n',
    );
    expect(requirementPage(standard)).toContain(
      '| H1 Late. | c | e | 4 x 3 = 12 | test `a.test.ts`: holds | 4 x 1 = 4 | r | met |',
    );
  });
});
