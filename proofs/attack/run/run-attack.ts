import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRules } from '@my-messages/rules-mutants/run/load-rules';
import { repositoryFolder } from '../../../tools/world/repository';
import type { Options } from '../options';
import { openArena } from './arena';
import { attack } from './attack';
import { attackProgress } from './attack-progress';
import { reproduction, summary } from './report';
import { shrink } from './shrink';

const PROJECT = 'demo-attack';
const LANES = 16;
/** Differences that are made small and printed; beyond these one hole has many names. */
const MOST_SHOWN = 25;

/** Attacks the project's rules in the emulator at this host and port, and prints what came of it; the exit code. */
export async function runAttack(emulator: string, { requests, seed }: Options): Promise<number> {
  await loadRules(emulator, PROJECT, readFileSync(join(repositoryFolder, 'firestore.rules'), 'utf8'));
  const arena = await openArena({ emulator, projectId: PROJECT, lanes: LANES });
  try {
    const progress = attackProgress(requests);
    const tally = await attack(arena, { requests, seed, step: progress.step });
    progress.stop();
    for (const difference of tally.differences.slice(0, MOST_SHOWN))
      console.log(`\n${reproduction(await shrink(difference)).join('\n')}`);
    const more = tally.differences.length - MOST_SHOWN;
    if (more > 0) console.log(`\n… and ${String(more)} more`);
    console.log(`\n${summary(tally).join('\n')}`);
    return tally.differences.length > 0 ? 1 : 0;
  } finally {
    await arena.close();
  }
}
