import { describe, expect, it } from 'vitest';
import { LIMITS } from '@my-messages/domain/limits';
import { columnsOf, TABLE_NAMES } from '../../ops/import/csv/tables';
import { textOf } from './page-text';

const page = textOf('docs/import-csv.md');

describe('docs/import-csv.md', () => {
  it('has exactly the tables that the import reads', () => {
    expect([...page.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading)).toEqual(TABLE_NAMES);
  });

  it.each(TABLE_NAMES)('says of the columns of %s what the import expects', (name) => {
    const [, section = ''] = page.split(`### ${name}\n`);
    const [own = ''] = section.split(/^#/m);
    const rows = [...own.matchAll(/^\| `(\w+)` +\| (yes|no) +\| (.+?) +\|$/gm)].map(([, ...cells]) => cells);
    expect(rows).toEqual(
      columnsOf(name).map(([column, { needed, expected }]) => [column, needed ? 'yes' : 'no', expected]),
    );
  });

  it('says the limits', () => {
    expect(page).toContain(`more than ${LIMITS.connectionsPerPerson} charts`);
    expect(page).toContain(`at most ${LIMITS.careTeamSize} staff`);
  });
});
