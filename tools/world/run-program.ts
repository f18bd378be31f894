import { execFile } from 'node:child_process';

export interface ProgramResult {
  /** The exit code; null when the program could not be started, or was ended by a signal or the time limit. */
  readonly code: number | null;
  /** Standard output and standard error, one after the other. */
  readonly output: string;
}

/** Runs a program that answers at once, such as `java -version`. Never throws. */
export function runProgram(
  program: string,
  args: readonly string[],
  limitMs = 20_000,
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    execFile(
      program,
      [...args],
      { timeout: limitMs, shell: process.platform === 'win32' && program.endsWith('.cmd') },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        resolve({ code, output: stdout + stderr });
      },
    );
  });
}
