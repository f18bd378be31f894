import { readFileSync } from 'node:fs';
import { loadRules } from '@my-messages/rules-mutants/run/load-rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, someOf, type Attempt } from './changes/attempts';
import { FIRST_BASES } from './cases/cases';
import { attack, firstDifference } from './run/attack';
import { openLanes, tryIn } from './run/lane';
import { reproduction } from './run/report';
import type { Rest } from './wire/rest';

const emulator = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
const rules = readFileSync('firestore.rules', 'utf8');

async function lanesWith(source: string, name: string): Promise<Rest[]> {
  const projectId = `demo-attack-${name}`;
  expect(await loadRules(emulator, projectId, source)).toBe(true);
  return openLanes(emulator, projectId, 6);
}

describe('the rules under attack', () => {
  it('let in nothing that the design forbids, and refuse nothing that it allows', async () => {
    const tally = await attack(await lanesWith(rules, 'right'), { requests: 2500, seed: 1 });
    const { hostile, legitimate, neighbours } = tally;

    expect(tally.differences.map((difference) => reproduction(difference).join('\n'))).toEqual([]);
    expect(hostile + legitimate).toBe(2500);
    expect(hostile).toBeGreaterThan(1000);
    expect(legitimate).toBeGreaterThan(300);
    expect(neighbours).toBeGreaterThan(hostile / 2);
  });
});

describe('an attack on rules with a hole', () => {
  const whole = `allow list: if isActiveMember() && listIsLimited()
            && isParticipant(get(conversationPath(conversationId)).data);`;
  const holed = 'allow list: if isActiveMember() && listIsLimited();';

  it('finds it, and says how to see it with nothing besides', async () => {
    expect(rules).toContain(whole);
    const lanes = await lanesWith(rules.replace(whole, holed), 'holed');
    const { differences } = await attack(lanes, { requests: 800, seed: 1 });
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every(({ result }) => result.outcome.kind === 'accepted')).toBe(true);

    // With two more changes, which have nothing to do with it.
    const base = FIRST_BASES.find(({ name }) => name.startsWith('query') && name.endsWith('messages as ana'));
    const [lane] = lanes;
    if (base === undefined || lane === undefined) throw new Error('nobody lists messages');
    const all = [
      change(['request', 'query', 'limit'], 1),
      change(['request', 'query', 'orderBy'], []),
      change(['asker'], { uid: 'gail', claims: {} }),
    ];
    const attempts = someOf(fc.constantFrom(...all)).map((changes) => ({ base, changes }));
    const sizes: number[] = [];
    const run = async (attempt: Attempt) => {
      const result = await tryIn(lane, attempt);
      if (result?.outcome.kind === 'accepted' && result.refusal !== null) sizes.push(attempt.changes.length);
      return result;
    };
    const minimal = await firstDifference(run, attempts, { seed: 13, numRuns: 100 });

    expect(sizes[0]).toBeGreaterThan(1);
    if (minimal === null) throw new Error('nothing differs');
    expect(reproduction(minimal)).toEqual([
      `${base.name} + asker: {"uid":"gail","claims":{}}`,
      '  who       gail',
      '  how       query',
      '  expected  refused: messages are read by the two people',
      '  was       accepted',
      '  - asker.uid: "ana"',
      '  + asker.uid: "gail"',
    ]);
  });
});
