import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { repositoryFolder } from '../../tools/world/repository';
import { wrongWith } from './known';
import { textOf } from './page-text';
import { codeSpans, saidCommands } from './said';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(repositoryFolder, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const isThere = (path: string) => existsSync(join(repositoryFolder, path));

describe.each(PAGES)('%s', (page) => {
  it('says commands that can be run so', () => {
    const wrong = saidCommands(textOf(page)).map((command) => ({
      command: command.join(' '),
      why: wrongWith(command),
    }));
    expect(wrong.filter(({ why }) => why !== null)).toEqual([]);
  });

  it('names files that are there', () => {
    const FOLDERS = /^(?:web|domain|functions|ops|tools|tests|proofs|docs|emulator-data)\/[\w./*-]+$/;
    // What each clinic has for itself, and what is built.
    const OWN = /\/\.env|\/dist\b|\/lib\b/;
    const named = codeSpans(textOf(page)).filter((code) => FOLDERS.test(code) && !OWN.test(code));
    expect(named.filter((path) => !isThere(path.replace(/\/[^/]*\*.*$/, '')))).toEqual([]);
  });

  it('leads to pages and headings that are there', () => {
    const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const gone = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path = '', heading] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!isThere(target)) return true;
      return heading !== undefined && !headingsOf(textOf(target)).includes(heading);
    });
    expect(gone).toEqual([]);
  });
});

it('docs/deploy.md says of every collection from which Firestore deletes by itself that it does', () => {
  const overrides = v.parse(indexes, JSON.parse(textOf('firestore.indexes.json'))).fieldOverrides;
  const expiring = overrides.filter(({ ttl }) => ttl === true).map(({ collectionGroup }) => collectionGroup);
  expect(expiring.length).toBeGreaterThan(0);
  expect(codeSpans(textOf('docs/deploy.md'))).toEqual(expect.arrayContaining(expiring));
});

const indexes = v.object({
  fieldOverrides: v.array(v.object({ collectionGroup: v.string(), ttl: v.optional(v.boolean()) })),
});

/** The headings of a page, as links name them. */
const headingsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

it.each([
  ['npm run dokter', 'no script dokter'],
  ['npm run doctor --project <id>', 'before --'],
  ['npm run doctor -- --projekt <id>', 'Unknown option'],
  ['npm run grant-admin -- --org <organization id> --email <address>', '--name is missing'],
  ['npm run rules:mutants -- --plants', 'no option --plants'],
  ['npm test -- deply', 'no test layer'],
  ['npm test -- triggers -- mail-refuzed', 'no test file is called mail-refuzed'],
  ['npx vitest run --project webb src', 'no such project'],
  ['npx cowsay', 'would fetch'],
  ['npx firebase functions:secret:set A', 'no command functions:secret:set'],
  ['npx firebase deploy --onlie rules', 'no option --onlie'],
  ['gcloud billing budget create', 'not on our list'],
  ['gcloud services enable a.googleapis.com --projet=<id>', 'no option --projet'],
  ['gcloud \\\n  billing budgets create \\\n  --amount=1USD', 'no option --amount'],
])('a page that said “%s” would be told so', (line, why) => {
  const [command = []] = saidCommands(`\`\`\`\n${line}\n\`\`\`\n`);
  expect(wrongWith(command)).toContain(why);
});

it('a command is found wherever a page says it', () => {
  const page =
    'First `npm\ntest`, `x`, and\n\n   ```\n   npm start # now\n   MAIL=1\n   ```\n\n```sh\nnpm run \\\n  seed\n```\n';
  expect(saidCommands(page).map((words) => words.join(' '))).toEqual([
    'npm start',
    'npm run seed',
    'npm test',
  ]);
});
