import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { nodeProgram } from '../world/node-program';
import { repositoryFolder } from '../world/repository';
import { withFirestore } from '../world/with-firestore';

// `npm run rules:coverage`: the rules tests, and which answers of which conditions none of them has seen.
await withFirestore(async (host) => {
  const vitest = spawn(
    process.execPath,
    [nodeProgram('vitest'), 'run', '--config', 'tests/vitest.config.ts', '--project', 'rules'],
    {
      cwd: repositoryFolder,
      stdio: 'inherit',
      env: { ...process.env, FIRESTORE_EMULATOR_HOST: host, RULES_COVERAGE: '1' },
    },
  );
  const [code] = (await once(vitest, 'close')) as [number | null];
  return code ?? 1;
});
