import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '@my-messages/domain/limits';
import { describe, expect, it } from 'vitest';
import { sayBadRow } from './bad-row';
import { checkTables } from './check-tables';
import { TABLE_NAMES, type TableName } from './tables';

type Contents = Readonly<Partial<Record<TableName, string | Buffer>>>;

/** Tables of which each is the template's, but for those given. */
const check = (given: Contents) =>
  checkTables(
    new Map(
      TABLE_NAMES.map((name) => {
        const content = given[name] ?? readFileSync(join('ops/import/csv/template', name));
        return [name, typeof content === 'string' ? Buffer.from(content) : content];
      }),
    ),
  );
const said = (given: Contents) => check(given).bad?.map(sayBadRow);
const staff = (...rows: readonly string[]) =>
  ['staff_id,name,title,email,available_for_messages', ...rows].join('\n');
const SOUND = ['S1,Noor Sample,Nurse,noor@example.com,yes', 'S2,Ben Sample,,ben@example.com,'];

describe('what a table may look like', () => {
  const { tables } = check({ 'staff.csv': staff(...SOUND) });
  const like = (content: string | Buffer) => expect(check({ 'staff.csv': content }).tables).toEqual(tables);

  it('has the values of its cells, and null for one that is empty', () => {
    expect(tables?.['staff.csv']).toEqual([
      {
        row: 2,
        staff_id: 'S1',
        name: 'Noor Sample',
        title: 'Nurse',
        email: 'noor@example.com',
        available_for_messages: 'yes',
      },
      {
        row: 3,
        staff_id: 'S2',
        name: 'Ben Sample',
        title: null,
        email: 'ben@example.com',
        available_for_messages: null,
      },
    ]);
  });

  it('has a byte order mark, line ends of Windows, quotation marks, or semicolons', () => {
    like(`\uFEFF${staff(...SOUND)}`);
    like(`${staff(...SOUND).replaceAll('\n', '\r\n')}\r\n`);
    like(staff('"S1","Noor Sample","Nurse","noor@example.com","yes"', SOUND[1] ?? ''));
    like(staff(...SOUND).replaceAll(',', ';'));
  });

  it('has its columns in any order, and words in capital letters', () => {
    like(
      'EMAIL,available_for_messages,name,title,Staff_ID\n' +
        'Noor@Example.com,YES,Noor  Sample,Nurse, S1\nben@example.com,,Ben Sample,,S2\n',
    );
  });

  it('has separators in a cell with quotation marks', () => {
    const { tables: found } = check({
      'staff.csv': staff('S1,"Sample, ""Noor""",,n@example.com,', SOUND[1] ?? ''),
    });
    expect(found?.['staff.csv'][0]?.name).toBe('Sample, "Noor"');
  });

  it('has rows that count as a spreadsheet counts them', () => {
    const rows = ['', 'S3,"A name of\ntwo lines",,x@example.com,', ',,,,', 'S4,,,y@example.com,'];
    expect(said({ 'staff.csv': staff(...SOUND, ...rows) })).toEqual([
      `staff.csv, row 7, name: is empty, and should be one line of at most 120 characters`,
    ]);
  });
});

describe('what is no table', () => {
  it.each([
    ['Latin 1', Buffer.from(staff('S1,Zoë Sample,,z@example.com,'), 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${staff(...SOUND)}`, 'utf16le')],
  ])('is in %s', (_, content) => {
    expect(said({ 'staff.csv': content })).toEqual([
      'staff.csv: is not encoded as UTF-8; a spreadsheet saves it so as “CSV UTF-8”',
    ]);
  });

  it.each([
    ['in the middle', 'S3,Dee "D" Sample,,d@example.com,'],
    ['after one that closes', 'S3,"Dee" Sample,,d@example.com,'],
    ['that is never closed', 'S3,"Dee Sample,,d@example.com,'],
  ])('has a quotation mark %s', (_, row) => {
    expect(said({ 'staff.csv': staff(...SOUND, row) })).toEqual([
      'staff.csv, row 4: has a quotation mark where none belongs, or one that is never closed',
    ]);
  });

  it('has another header', () => {
    expect(said({ 'care-teams.csv': 'chart_id,staff,chart_id,\nC1,S1,C1,\n' })).toEqual([
      'care-teams.csv, row 1, staff_id: is missing in the header',
      'care-teams.csv, row 1, column 2: is none of chart_id, staff_id',
      'care-teams.csv, row 1, chart_id: stands twice in the header',
      'care-teams.csv, row 1, column 4: is none of chart_id, staff_id',
    ]);
  });

  it('is empty', () => {
    expect(said({ 'care-teams.csv': '' })).toEqual([
      'care-teams.csv, row 1, chart_id: is missing in the header',
      'care-teams.csv, row 1, staff_id: is missing in the header',
    ]);
  });
});

describe('bad rows', () => {
  it('are all told, of all tables, in order and without what stands in them', () => {
    const bad = said({
      'charts.csv':
        'chart_id,patient_name,label,status\nC1,Ada Secret,Care,opened\n,Tim Secret,Care,open,x\nC2,,,OPEN\n',
      'portal-users.csv':
        'portal_user_id,name,email,birth_date\nP1,Ada Secret,secret,1980-02-30\nP2,Tim,,31.01.2018\nP3,Mo,,\n',
    });
    expect(bad).toEqual([
      'charts.csv, row 2, status: is not open or closed',
      'charts.csv, row 3: has 5 cells, and the header 4',
      'charts.csv, row 4, patient_name: is empty, and should be one line of at most 120 characters',
      'charts.csv, row 4, label: is empty, and should be one line of at most 120 characters',
      'care-teams.csv, row 5, chart_id: is not in charts.csv',
      'portal-users.csv, row 2, email: is not an e-mail address',
      'portal-users.csv, row 2, birth_date: is not a day such as 1980-01-31',
      'portal-users.csv, row 3, birth_date: is not a day such as 1980-01-31',
      'connections.csv, row 5, chart_id: is not in charts.csv',
      'connections.csv, row 6, chart_id: is not in charts.csv',
    ]);
  });

  it('say an id twice', () => {
    expect(said({ 'staff.csv': staff(...SOUND, 'S1,Dee Sample,,dee@example.com,') })).toEqual([
      'staff.csv, row 4, staff_id: stands in row 2 already',
    ]);
    expect(said({ 'care-teams.csv': 'chart_id,staff_id\nC1,S1\nC1,S2\nC1,S1\n' })).toEqual([
      'care-teams.csv, row 4, chart_id and staff_id: stands in row 2 already',
    ]);
  });

  it('lead to nobody, but are not said to where the other table cannot be read', () => {
    const teams = 'chart_id,staff_id\nC1,S9\n';
    expect(said({ 'care-teams.csv': teams })).toEqual([
      'care-teams.csv, row 2, staff_id: is not in staff.csv',
    ]);
    expect(said({ 'care-teams.csv': teams, 'staff.csv': 'staff_id\nS1\n' })?.join()).not.toContain(
      'care-teams',
    );
  });

  it('name a role that there is not', () => {
    expect(said({ 'connections.csv': 'chart_id,portal_user_id,relationship\nC1,P1,mother\n' })).toEqual([
      'connections.csv, row 2, relationship: is not one of self, guardian, or guarantor',
    ]);
  });

  it('have somebody else’s address', () => {
    const users = 'portal_user_id,name,email,birth_date\nP1,Ada,NOOR@example.com,\nP2,Tim,,\nP3,Mo,,\n';
    expect(said({ 'staff.csv': staff(...SOUND), 'portal-users.csv': users })).toEqual([
      'portal-users.csv, row 2, email: is the address of somebody else, too: staff.csv, row 2',
    ]);
  });

  it('make two people the patient of one chart', () => {
    const connections = 'chart_id,portal_user_id,relationship\nC1,P1,self\nC2,P1,self\nC1,P2,self\n';
    expect(said({ 'connections.csv': connections })).toEqual([
      'connections.csv, row 4, relationship: row 2 says already who the patient is',
    ]);
  });

  it('go beyond what one person can be connected to, and a team have', () => {
    const many = (most: number, row: (index: number) => string) =>
      Array.from({ length: most }, (_, index) => row(index));
    const { connectionsPerPerson: most, careTeamSize } = LIMITS;
    const charts = (count: number) => ({
      'charts.csv': ['chart_id,patient_name,label,status', ...many(count, (i) => `C${i},Ada,Care,open`)].join(
        '\n',
      ),
      'care-teams.csv': 'chart_id,staff_id\n',
      'connections.csv': [
        'chart_id,portal_user_id,relationship',
        ...many(count, (i) => `C${i},P1,guarantor`),
      ].join('\n'),
    });
    expect(said(charts(most))).toBeUndefined();
    expect(said(charts(most + 1))).toEqual([
      'connections.csv, row 52, portal_user_id: stands in more than 50 rows',
    ]);
    const team = (count: number) => ({
      'staff.csv': staff(...many(count, (i) => `S${i},Noor,,noor${i}@example.com,`)),
      'care-teams.csv': ['chart_id,staff_id', ...many(count, (i) => `C1,S${i}`)].join('\n'),
    });
    expect(said(team(careTeamSize))).toBeUndefined();
    expect(said(team(careTeamSize + 1))).toEqual([
      'care-teams.csv, row 52, chart_id: stands in more than 50 rows',
    ]);
  });
});
