import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SetupError } from '../../ops/project/setup-error';
import { repositoryFolder } from '../world/repository';
import { runProgram } from '../world/run-program';
import { fine, inWords, lookFor, missing, STEPS } from './look';
import { enoughDisk } from './machine-looks';
import { readOptions } from './options';

it('is asked about the machine or about a project', () => {
  expect(readOptions([])).toEqual({ help: false, projectId: null });
  expect(readOptions(['--project', 'lakeside-portal'])).toEqual({
    help: false,
    projectId: 'lakeside-portal',
  });
  expect(readOptions(['--help']).help).toBe(true);
});

it.each([
  [['--projekt', 'a'], 'Unknown option'],
  [['lakeside-portal'], 'Unexpected argument'],
  [['--project', '<id>'], 'not the id of a project'],
  [['--project', 'demo-my-messages'], 'of the emulators'],
])('does not understand %j', (args, why) => {
  expect(() => readOptions(args)).toThrow(why);
  expect(() => readOptions(args)).toThrow('Usage: npm run doctor');
});

it('says what is missing and where to read on, and how much is', () => {
  expect(
    inWords([fine('Java', 'There.'), missing('Ports', 'Taken.\nBy others.', STEPS.machine)]).split('\n'),
  ).toEqual([
    '✓ Java   There.',
    '✗ Ports  Taken.',
    '         By others.',
    '         See docs/deploy.md, “The machine”.',
    '',
    '1 thing is missing.',
  ]);
  expect(inWords([fine('Java', 'There.')])).toContain('Nothing is missing.');
});

it('has the words of who looked in vain, and no words for what should not happen', async () => {
  const found = (error: Error) => lookFor('Java', STEPS.machine, () => Promise.reject(error));
  await expect(found(new SetupError('Install Java.'))).resolves.toEqual(
    missing('Java', 'Install Java.', STEPS.machine),
  );
  await expect(found(new TypeError('broken'))).rejects.toThrow('broken');
});

it('says how much of the disk is free, and that it is too little', () => {
  expect(enoughDisk(12.34e9)).toBe('12.3 GB are free.');
  expect(() => enoughDisk(2.9e9)).toThrow('2.9 GB are free; it takes 3 GB.');
});

it.each([
  [['--help'], 0, 'Usage: npm run doctor'],
  [['--project', 'nobody-has-this'], 1, 'There is no such file.'],
  [['--projekt', 'nobody-has-this'], 2, 'Unknown option'],
])('answers %j with %i', async (args, code, says) => {
  const main = join(repositoryFolder, 'tools/doctor/main.ts');
  // As the door runs it, which takes the name of the command before.
  const answer = await runProgram(process.execPath, ['--import', 'tsx', main, 'doctor', ...args], 60_000);
  expect(answer.code).toBe(code);
  expect(answer.output).toContain(says);
});

it('names steps that docs/deploy.md has', () => {
  const page = readFileSync(join(repositoryFolder, 'docs/deploy.md'), 'utf8');
  const headings = [...page.matchAll(/^## (?:\d+\. )?(.+)$/gm)].map(([, heading]) => heading);
  for (const step of Object.values(STEPS)) expect(headings).toContain(step);
});
