import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { cacheFolder, repositoryFolder } from '../../tools/world/repository';
import { ASKERS, accessRows, serversOwn } from './access';
import { audited } from './audit';
import { billOfMaterials, notAllowed } from './bill-of-materials';
import { figuresOf } from './figures';
import { lastRuns, looksIn } from './last-runs';
import { foundIn, mailsWith, tellingWords } from './mails';
import { deployedPackages, purlOf } from './packages';
import { requirementPage } from './requirement-pages';
import { inTotal, readStandard } from './requirements';
import { accessibilityPage, faultsPage, testsPage } from './run-pages';
import { table } from './table';

// `npm run evidence`: what can be shown of the product without a long run, as files in a folder of this moment. Ends with 1
// where a licence is not allowed, or a mail tells something.
const now = Date.now();
const folder = join(cacheFolder, 'evidence', new Date(now).toISOString().slice(0, 16).replace(':', ''));
mkdirSync(folder, { recursive: true });
const index: string[] = [];
const wrong: string[] = [];
const read = (path: string) => readFileSync(join(repositoryFolder, path), 'utf8');

function keep(file: string, content: string, about: string): void {
  writeFileSync(join(folder, file), content);
  index.push(`- [${file}](${file}): ${about}`);
}
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const application = v.parse(
  v.object({ name: v.string(), version: v.string() }),
  JSON.parse(read('package.json')),
);
const packages = deployedPackages(read('package-lock.json'));
const refused = notAllowed(packages);
wrong.push(
  ...refused.map((each) => `${purlOf(each)}: the licence ${each.license ?? '(none said)'} is not allowed`),
);
keep(
  'packages.cdx.json',
  json(billOfMaterials(application, packages, now)),
  `the ${packages.length} packages of others that are deployed, as CycloneDX, with licences and hashes. ` +
    `${refused.length} have a licence that is not on the list in proofs/evidence/bill-of-materials.ts.`,
);

const audit = await audited();
keep('audit.json', audit.json, audit.says);

const rows = accessRows(now);
keep(
  'access.md',
  `# Who may do what\n\nIn one clinic, ana is the patient, and nora the staff member who writes with her. A list without a condition asks for all. ${serversOwn().join(', ')} are not here: the server alone has to do with them.\n\n${table(
    ['request', ...Object.keys(ASKERS)],
    rows.map(({ what, allowed }) => [what, ...allowed.map((each) => (each ? 'yes' : '·'))]),
  )}`,
  `${rows.length} requests, and for each of ${Object.keys(ASKERS).length} kinds of people whether the design allows it. ` +
    'It is the oracle of the attack that says so; `npm run attack` holds the rules against it.',
);

const words = tellingWords();
const mails = mailsWith('https://portal.example/messages/c0nversation').map(([kind, mail]) => ({
  ...{ kind, mail, found: foundIn(mail, words) },
}));
wrong.push(...mails.flatMap(({ kind, found }) => found.map((word) => `The mail ${kind} says “${word}”`)));
keep(
  'mails.md',
  mails.map(({ kind, mail }) => `# ${kind}\n\nSubject: ${mail.subject}\n\n${mail.text}\n`).join('\n'),
  `every mail that is sent. Of ${words.length} names, addresses, subjects and texts of the demo data ` +
    `${mails.flatMap(({ found }) => found).length} stand in one.`,
);

const pages = ['README.md', 'docs/safety.md', 'docs/figures.md', 'docs/scale.md'];
const figures = await Promise.all(
  pages.flatMap((page) =>
    figuresOf(read(page)).map(async ({ command, says, lines }) => [
      ...[`\`${command}\``, says, `${page}:${lines[0]}`, await writtenOn(page, lines)],
    ]),
  ),
);
keep(
  'figures.md',
  `# Figures\n\n${table(['command', 'what it gave', 'where it is said', 'written on'], figures)}`,
  `${figures.length} figures of the pages, each with the command that gives it and the day on which it was written there.`,
);

const runs = lastRuns();
const ran = runs.flatMap(([, run]) => run ?? []);
const endToEnd = ran.find(({ name }) => name === 'e2e');
const looks = endToEnd === undefined ? [] : looksIn(endToEnd.report);
for (const [file, { page, about }] of [
  ['tests.md', testsPage(runs)],
  ['faults.md', faultsPage(ran)],
  ['accessibility.md', accessibilityPage(looks, endToEnd?.day ?? null)],
] as const)
  keep(file, page, about);

const REQUIREMENTS = 'proofs/evidence/requirements';
for (const file of readdirSync(join(repositoryFolder, REQUIREMENTS))) {
  const standard = readStandard(read(join(REQUIREMENTS, file)));
  keep(file.replace(/txt$/, 'md'), requirementPage(standard), `${standard.title}: ${inTotal(standard)}.`);
}

const commit = (await git('rev-parse', 'HEAD')).trim();
const changed =
  (await git('status', '--porcelain')).trim() === '' ? '' : ', with changes that are not committed';
writeFileSync(
  join(folder, 'index.md'),
  `# ${application.name} ${application.version}\n\nMade ${new Date(now).toISOString()} of ${commit}${changed}.\n\n${index.join('\n')}\n`,
);
console.log([...index.map((line) => line.replace(/\[(.+?)\]\(.+?\)/, '$1')), '', `In ${folder}`].join('\n'));
for (const each of wrong) console.error(each);
if (wrong.length > 0) process.exitCode = 1;

async function git(...args: string[]): Promise<string> {
  return (await promisify(execFile)('git', args, { cwd: repositoryFolder })).stdout;
}

/** The day of the last change of lines of a page. */
async function writtenOn(page: string, [first, last]: readonly [number, number]): Promise<string> {
  const blame = await git('blame', '--porcelain', '-L', `${first},${last}`, '--', page);
  const seconds = [...blame.matchAll(/^author-time (\d+)$/gm)].map(([, time]) => Number(time));
  return new Date(Math.max(...seconds) * 1000).toISOString().slice(0, 10);
}
