import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addresses } from '../../tools/world/addresses';
import { repositoryFolder } from '../../tools/world/repository';
import { worldPlan, type WorldPlan } from '../../tools/world/world-plan';

/** Writes what the functions of another world are given: the same as in that of `npm test`, at its own addresses. */
export async function writeFunctionsEnv(plan: WorldPlan): Promise<void> {
  const tested = worldPlan('test');
  const text = await readFile(envFile(tested), 'utf8');
  await writeFile(
    envFile(plan),
    text
      .replaceAll(addresses(tested).app, addresses(plan).app)
      .replaceAll(`SMTP_PORT=${String(tested.ports.smtp)}`, `SMTP_PORT=${String(plan.ports.smtp)}`),
  );
}

const envFile = ({ projectId }: WorldPlan) => join(repositoryFolder, 'functions', `.env.${projectId}`);
