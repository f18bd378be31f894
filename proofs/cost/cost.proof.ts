import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { table } from '../../tools/start/table';
import { EmulatorProject } from '../support/emulator-project';
import { documentGoal, GOALS, REVIEWED } from './goals';
import { CostMeasure } from './measure';
import type { RequestKind } from './request-kind';
import { costWorld } from './requests/cost-world';
import { READS } from './requests/reads';
import { WRITES } from './requests/writes';

// What the rules cost, by kind of request. Held to the goals; where RULES_COST is set, every figure is found exactly,
// which takes its time, and printed as a table.

const KINDS = [...READS, ...WRITES];
const exact = process.env['RULES_COST'] !== undefined;
const project = (name: string) => EmulatorProject.open(`demo-cost-${name}-${Date.now()}`);

const measure = new CostMeasure(await project('rules'), readFileSync('firestore.rules', 'utf8'), costWorld());
/** How many documents each kind depends on. */
const documents: Record<string, number> = {};
const costs: (readonly string[])[] = [['request', 'dependent documents', 'expressions']];

afterAll(async () => {
  await measure.close();
  if (exact) process.stdout.write(`\n${table(costs).join('\n')}\n\n`);
});

describe('the ruler', () => {
  const rulesWith = (condition: string) => `
    rules_version = '2';
    service cloud.firestore {
      match /databases/{database}/documents {
        match /users/{uid} {
          allow get: if ${condition};
        }
      }
    }`;
  const READ_USER = KINDS.filter(({ judgedBy: [first] }) => first?.collection === 'users');

  // What each weighs is told by where the emulator's limit strikes.
  it.each([
    ['true', 1],
    ['1 == 1', 3],
    ['!false', 2],
    ['true && true', 4],
    ['true || false', 2],
    ['false || true', 4],
    ["request.auth.uid == 'patient'", 5],
    ['1 in [1, 2]', 5],
  ])('counts %s as %i', async (condition, count) => {
    const [kind] = READ_USER;
    if (kind === undefined) throw new Error('no kind reads a user');
    const counted = new CostMeasure(await project('ruler'), rulesWith(condition), costWorld());
    expect(await counted.expressions(kind)).toBe(count);
    expect(await counted.staysUnder(kind, count + 1)).toBe(true);
    expect(await counted.staysUnder(kind, count)).toBe(false);
    await counted.close();
  });

  it('finds the documents of a decision, and not those that it has no need of', async () => {
    const [kind] = READ_USER;
    if (kind === undefined) throw new Error('no kind reads a user');
    const document = (path: string) => `exists(/databases/$(database)/documents/${path})`;
    const condition = `${document('users/patient')} || ${document('users/nurse')}`;
    const counted = new CostMeasure(await project('documents'), rulesWith(condition), costWorld());
    expect(await counted.documents(kind)).toEqual(['users/patient']);
    await counted.close();
  });
});

describe.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  it('depends on no more documents than its goal, or is reviewed', async () => {
    const { length } = await measure.documents(kind);
    documents[name] = length;
    expect(length > documentGoal(kind)).toBe(name in REVIEWED);
  });

  it('stays under its goal of expressions', async () => {
    expect(await measure.staysUnder(kind, GOALS.expressions)).toBe(true);
    if (exact) await note(kind);
  });
});

it('depends on the documents that are noted, so that a change is seen', async () => {
  const noted = join(import.meta.dirname, 'documents.json');
  await expect(`${JSON.stringify(documents, null, 2)}\n`).toMatchFileSnapshot(noted);
});

it('what is reviewed are kinds of request', () => {
  expect(KINDS.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(REVIEWED)));
});

async function note(kind: RequestKind): Promise<void> {
  const expressions = await measure.expressions(kind);
  costs.push([kind.name, ...[documents[kind.name], expressions].map(String)]);
}
