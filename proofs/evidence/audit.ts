import { execFile } from 'node:child_process';
import { repositoryFolder } from '../../tools/world/repository';
import * as v from 'valibot';

const report = v.object({
  metadata: v.object({
    vulnerabilities: v.object({ high: v.number(), critical: v.number(), total: v.number() }),
  }),
});

/** What the registry knows of the packages that are deployed, and that in words. */
export interface Audit {
  readonly json: string;
  readonly says: string;
}

/** Asks the registry by npm; where it does not answer, that is what is said. */
export async function audited(): Promise<Audit> {
  const json = await npmAudit();
  return { json, says: inWords(json) };
}

/** In words what `npm audit --json` prints. */
export function inWords(json: string): string {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), report), json);
  if (!parsed.success)
    return 'the registry was asked for known vulnerabilities, and did not answer: nothing is known.';
  const { total, high, critical } = parsed.output.metadata.vulnerabilities;
  return `what the registry knows of vulnerabilities: ${total}, of which ${high} are high and ${critical} critical.`;
}

function npmAudit(): Promise<string> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: repositoryFolder, timeout: 60_000, shell: process.platform === 'win32' };
  return new Promise((resolve) => {
    // It ends with 1 where it found something, too.
    execFile(npm, ['audit', '--json', '--omit=dev'], options, (_, stdout) => {
      resolve(stdout);
    });
  });
}
