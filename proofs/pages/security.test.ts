import { LIMITS } from '@my-messages/domain/limits';
import { COLLECTIONS } from '@my-messages/domain/paths';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRODUCT_WORDS } from '../../functions/src/passwords/core/own-words';
import { repositoryFolder } from '../../tools/world/repository';
import { textOf } from './page-text';
import { codeSpans } from './said';

const page = textOf('docs/security.md');
/** What stands below a heading, until the next. */
const sectionOf = (heading: string) => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
/** The rows of its first table, each as its cells. */
const rowsOf = (heading: string) =>
  [...sectionOf(heading).matchAll(/^\| (.+) \|$/gm)]
    .map(([, row = '']) => row.split('|').map((cell) => cell.trim()))
    .slice(2);
const first = ([cell = '']: readonly string[]) => cell;

describe('docs/security.md', () => {
  const classes = rowsOf('What data there is');

  it('has every collection in exactly one class', () => {
    const classed = classes.flatMap(([, , collections = '']) => codeSpans(collections));
    expect(classed.toSorted()).toEqual(Object.values(COLLECTIONS).toSorted());
  });

  it('says of every class how it is protected', () => {
    expect(rowsOf('How each class is protected').map(first)).toEqual(classes.map(first));
  });

  it('lists every secret that a function is given', () => {
    const defined = [...textOf('functions/src/platform/params.ts').matchAll(/defineSecret\('(\w+)'/g)];
    expect(defined.length).toBeGreaterThan(0);
    const listed = rowsOf('Keys, secrets and algorithms').flatMap((row) => codeSpans(first(row)));
    expect(listed).toEqual(defined.map(([, name]) => name));
  });

  it('names every algorithm that hashes', () => {
    const sources = ['functions/src', 'ops', 'domain/src'].flatMap((folder) =>
      readdirSync(join(repositoryFolder, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => textOf(join(folder, file))),
    );
    const used = sources.flatMap((source) => [...source.matchAll(/create(?:Hash|Hmac)\('(\w+)'/g)]);
    expect([...new Set(used.map(([, name]) => name))]).toEqual(['sha256']);
    expect(sectionOf('Keys, secrets and algorithms')).toContain('hashes by SHA-256');
  });

  it('says every word that no password may be, and the limits as they are', () => {
    expect(codeSpans(sectionOf('Words that no password may be'))).toEqual(PRODUCT_WORDS);
    expect(sectionOf('Passwords and guessing')).toContain(
      `has ${LIMITS.passwordMinimum} to ${LIMITS.passwordMaximum} characters`,
    );
    expect(sectionOf('Files that are taken in')).toContain(
      `${LIMITS.logoLength.toLocaleString('en')} characters`,
    );
  });
});
