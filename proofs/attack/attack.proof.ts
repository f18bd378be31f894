import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { loadRules } from '@my-messages/rules-mutants/run/load-rules';
import type { Attempt } from './model/request';
import { openArena, type Arena, type Place } from './run/arena';
import { attack } from './run/attack';
import { reproduction } from './run/report';
import { shrink } from './run/shrink';

const emulator = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
const rules = readFileSync('firestore.rules', 'utf8');
const arenas: Arena[] = [];

async function arenaWith(source: string, name: string): Promise<Arena> {
  const projectId = `demo-attack-${name}`;
  await loadRules(emulator, projectId, source);
  const arena = await openArena({ emulator, projectId, lanes: 6 });
  arenas.push(arena);
  return arena;
}

afterAll(async () => {
  for (const arena of arenas) await arena.close();
});

describe('the rules under attack', () => {
  it('let in nothing that the design forbids, and refuse nothing that it allows', async () => {
    const tally = await attack(await arenaWith(rules, 'right'), { requests: 2500, seed: 1 });

    expect(tally.differences.map((difference) => reproduction(difference).join('\n'))).toEqual([]);
    expect({ accepted: tally.accepted, refused: tally.refused, odd: tally.odd }).toEqual({
      accepted: 0,
      refused: 0,
      odd: 0,
    });
    expect(tally.done).toBe(2500);
    expect(tally.hostile).toBeGreaterThan(1000);
    expect(tally.legitimate).toBeGreaterThan(300);
    expect(tally.bySdk).toBe(75);
    expect(tally.neighbours).toBeGreaterThan(tally.hostile / 2);
  });
});

describe('an attack on rules with a hole', () => {
  const whole = `allow list: if isActiveMember() && listIsLimited()
            && isParticipant(get(conversationPath(conversationId)).data);`;
  const holed = 'allow list: if isActiveMember() && listIsLimited();';

  it('finds it, and says how to see it with nothing besides', async () => {
    expect(rules).toContain(whole);
    const arena = await arenaWith(rules.replace(whole, holed), 'holed');
    const tally = await attack(arena, { requests: 800, seed: 1 });

    const readers = tally.differences.filter(({ attempt }) => attempt.base.name.startsWith('list messages'));
    expect(readers.length).toBeGreaterThan(0);
    expect(tally.refused).toBe(0);
    const [place] = arena.rest;
    const [found] = readers;
    if (place === undefined || found === undefined) throw new Error('nothing was found');

    // With two more changes, which have nothing to do with it.
    const one = attemptOf(place, 'list messages as portal user', 'as gail-0');
    const others = ['limit 1', 'unordered'].map((name) => attemptOf(place, one.base.name, name).changes);
    const many: Attempt = { base: one.base, changes: [...others.flat(), ...one.changes] };
    const minimal = await shrink({ ...found, place, attempt: many });

    expect(minimal.attempt.changes.map(({ name }) => name)).toEqual(['as gail-0']);
    expect(reproduction(minimal)).toEqual([
      'list messages as portal user + as gail-0 (world 0)',
      '  who       gail-0',
      expect.stringContaining('query'),
      '  expected  refused: messages are listed by the two people',
      '  was       accepted',
      '  - asker.uid: "ana-0"',
      '  + asker.uid: "gail-0"',
    ]);
  });
});

/** The attempt that changes one thing of a case, by their names. */
function attemptOf({ attempts }: Place, base: string, change: string): Attempt {
  const found = attempts
    .systematic()
    .find((attempt) => attempt.base.name === base && attempt.changes[0]?.name === change);
  if (found === undefined) throw new Error(`there is no ${base} + ${change}`);
  return found;
}
