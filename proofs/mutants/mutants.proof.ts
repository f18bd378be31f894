import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { rulesMutants } from '@my-messages/rules-mutants/rules-mutants';

const emulator = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
const lastLine = (text: string) => text.trim().split('\n').at(-1);

const config = (name: string) => join(import.meta.dirname, name);

afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs the tool; gives its exit code and what it printed. */
async function mutants(...args: string[]): Promise<{ code: number; printed: string }> {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const code = await rulesMutants(args, emulator);
  vi.restoreAllMocks();
  return { code, printed };
}

test('the tests of one’s own choices tell every mutant of their rule', async () => {
  const { code, printed } = await mutants('--config', config('own-choices.json'), '--in', 'isOwnChoice');
  const [, killed, of] = /mutants: killed (\d+) of (\d+), equivalent 0/.exec(printed) ?? [];
  expect(printed).not.toContain('survived');
  expect(Number(of)).toBeGreaterThan(20);
  expect(killed).toBe(of);
  expect(code).toBe(0);
});

test('goes on in pieces where the last one stopped, and forgets what was found under other rules', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  try {
    const record = join(folder, 'verdicts.jsonl');
    const args = ['--config', config('notes/mutants.json'), '--record', record];
    const none = await mutants(...args, '--minutes', '0');
    const total = Number(/(\d+) are left/.exec(none.printed)?.[1]);
    expect(none.printed).toContain('killed 0 of 0');
    expect(total).toBeGreaterThan(3);

    const whole = await mutants(...args);
    expect(whole.printed).not.toContain('are left');
    const again = await mutants(...args, '--minutes', '0');
    expect(again.printed).not.toContain('are left');
    expect(lastLine(again.printed)).toBe(lastLine(whole.printed));

    writeFileSync(record, readFileSync(record, 'utf8').replaceAll(/"rules":"./g, '"rules":"-'));
    expect((await mutants(...args, '--minutes', '0')).printed).toContain(`${String(total)} are left`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('works in another project, with tests that run once for each, and finds what they do not see', async () => {
  const { code, printed } = await mutants('--config', config('notes/mutants.json'));
  expect(printed).toContain('survived: line 6 drop-conjunct: && request.auth.uid == owner -> (nothing)');
  expect(printed).not.toContain('survived: line 6 delete-allow');
  const [, killed, of] = /mutants: killed (\d+) of (\d+), equivalent 0/.exec(printed) ?? [];
  expect(Number(killed)).toBeGreaterThan(3);
  expect(Number(killed)).toBeLessThan(Number(of));
  expect(code).toBe(1);
});
