import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';
import { readVerifyOptions } from '../../ops/audit/options';
import { readOptions as grantAdmin } from '../../ops/grant-admin/options';
import { readOptions as importOptions } from '../../ops/import/options';
import { readRebuildOptions, readReconcileOptions } from '../../ops/reconcile/options';
import { readOptions as doctor } from '../../tools/doctor/options';
import { parseTestArgs } from '../../tools/test/parse-test-args';
import { repositoryFolder } from '../../tools/world/repository';
import { readOptions as attack } from '../attack/options';
import { readOptions as bench } from '../bench/options';
import { readOptions as costModel } from '../cost-model/options';
import { textOf } from './page-text';
import type { Command } from './said';

type Args = readonly string[];

/** The command lines that are read by a function of their own: it throws where it does not take one. */
const READERS: Readonly<Record<string, (args: Args) => unknown>> = {
  'grant-admin': (args) => grantAdmin(args, {}),
  import: (args) => importOptions(args, {}),
  reconcile: (args) => readReconcileOptions(args, {}),
  rebuild: (args) => readRebuildOptions(args, {}),
  'audit-verify': (args) => readVerifyOptions(args, {}),
  doctor,
  attack,
  bench,
  'cost-model': costModel,
  test: (args) => {
    const { layers, runnerArgs } = parseTestArgs(args);
    assertFiles(layers.includes('unit') || layers.length > 1 ? [] : runnerArgs);
  },
};

/** Where the options of the other commands stand, beside their main.ts. */
const OPTIONS_IN: Readonly<Record<string, string>> = { 'rules-mutants': 'proofs/rules-mutants' };

/** What is wrong with a command that a page says; null where it can be run so. */
export function wrongWith(command: Command): string | null {
  try {
    check(command);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function check([program = '', first = '', ...rest]: Command): void {
  if (program === 'gcloud') checkGcloud([first, ...rest]);
  else if (program === 'firebase') checkFirebase([first, ...rest]);
  else if (program === 'npx' && first === 'firebase') checkFirebase(rest);
  else if (program === 'npx') checkVitest([first, ...rest]);
  else if (first === 'run') checkScript(rest);
  else if (first !== 'ci') checkScript([first, ...rest]);
}

const packageJson = v.object({ scripts: v.record(v.string(), v.string()) });

function checkScript([name = '', ...rest]: Args): void {
  const { scripts } = v.parse(packageJson, JSON.parse(textOf('package.json')));
  const script = scripts[name] ?? refuse(`package.json has no script ${name}`);
  if (rest.length > 0 && rest[0] !== '--')
    refuse(`npm keeps what stands before -- for itself: ${rest.join(' ')}`);
  const [, command = ''] = /^node tools\/run\.mjs (\S+)$/.exec(script) ?? [];
  const args = rest.slice(1);
  const reader = READERS[command];
  // A page may name a command without saying how it is run.
  if (args.length === 0) return;
  if (reader !== undefined) reader(args);
  else checkNames(command, args);
}

/** Options of a command that reads them in its main.ts are looked for in what it is made of. */
function checkNames(command: string, args: Args): void {
  const [, folder = ''] = new RegExp(`\\['${command}', '(.+)'\\]`).exec(textOf('tools/run.mjs')) ?? [];
  const source = [folder, OPTIONS_IN[command] ?? folder].map(sourceOf).join('\n');
  for (const [, name = ''] of optionsOf(args))
    if (!new RegExp(`[\\s{]'?${name}'?: \\{ type:`).test(source))
      refuse(`${command} has no option --${name}`);
}

const sourceOf = (folder: string) =>
  readdirSync(join(repositoryFolder, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => textOf(join(folder, file)))
    .join('\n');

const optionsOf = (args: Args) => args.flatMap((arg) => [...arg.matchAll(/^--([a-z][a-z-]*)/g)]);

const vitestProject = v.picklist(['web', 'domain', 'functions', 'ops', 'tools', 'proofs']);

function checkVitest([program, ...rest]: Args): void {
  if (program !== 'vitest') refuse(`npx would fetch ${String(program)}`);
  const args = rest.filter((arg) => arg !== 'run' && arg !== '-u');
  const at = args.indexOf('--project');
  if (at === -1 || !v.is(vitestProject, args[at + 1])) refuse('vitest has no such project');
  assertFiles(args.toSpliced(at, 2));
}

/** A test runner takes a part of a file's path; what follows an option is not looked at. */
function assertFiles(args: Args): void {
  const until = args.findIndex((arg) => arg.startsWith('-'));
  for (const part of until === -1 ? args : args.slice(0, until))
    if (!testFiles().some((file) => file.includes(part))) refuse(`no test file is called ${part}`);
}

const testFiles = () =>
  ['web/src', 'domain/src', 'functions/src', 'ops', 'tools', 'proofs', 'tests']
    .flatMap((folder) =>
      readdirSync(join(repositoryFolder, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.(test|spec|proof)\.tsx?$/.test(file));

const options = v.array(v.object({ long: v.nullish(v.string()), short: v.nullish(v.string()) }));
const firebaseTools = v.object({
  cli: v.object({ options }),
  getCommand: v.custom<(name: string) => unknown>((value) => typeof value === 'function'),
});
const firebaseCommand = v.object({ options });

/** Asks firebase-tools themselves which commands and options they have. */
function checkFirebase([name = '', ...rest]: Args): void {
  const tools = v.parse(firebaseTools, createRequire(import.meta.url)('firebase-tools'));
  const command = tools.getCommand(name);
  if (!v.is(firebaseCommand, command)) return refuse(`firebase has no command ${name}`);
  const known = [...tools.cli.options, ...command.options].map(({ long }) => long);
  for (const [option] of optionsOf(rest))
    if (!known.includes(option)) refuse(`firebase ${name} has no option ${option}`);
}

/** As the reference of the Google Cloud CLI spells them. */
const GCLOUD: Readonly<Record<string, Args>> = {
  'auth login': [],
  'auth application-default login': [],
  'auth application-default set-quota-project': [],
  'billing accounts list': [],
  'billing projects link': ['--billing-account'],
  'billing budgets create': [
    '--billing-account',
    '--display-name',
    '--budget-amount',
    '--filter-projects',
    '--threshold-rule',
  ],
  'beta monitoring channels create': ['--display-name', '--type', '--channel-labels', '--project'],
  'components install': [],
  'firestore export': ['--database', '--project'],
  'firestore import': ['--database', '--project'],
  'iam service-accounts keys list': ['--iam-account', '--project'],
  'iam service-accounts keys delete': ['--iam-account', '--project'],
  'logging buckets update': ['--location', '--retention-days', '--project'],
  'logging metrics create': ['--config-from-file', '--project'],
  'logging metrics update': ['--config-from-file', '--project'],
  'logging read': ['--freshness', '--limit', '--format', '--project'],
  'monitoring policies create': ['--policy-from-file', '--notification-channels', '--project'],
  'projects describe': [],
  'projects add-iam-policy-binding': ['--member', '--role'],
  'services enable': ['--project'],
};

function checkGcloud(args: Args): void {
  const said = args.join(' ');
  const name = Object.keys(GCLOUD).find((one) => said === one || said.startsWith(`${one} `));
  const known = name === undefined ? refuse(`gcloud ${said} is not on our list`) : GCLOUD[name];
  for (const [option] of optionsOf(args))
    if (known?.includes(option) !== true) refuse(`gcloud ${String(name)} has no option ${option}`);
}

function refuse(message: string): never {
  throw new Error(message);
}
