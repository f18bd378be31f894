import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** One running process. Its id and start together are its alone; an id is used again after a process has ended. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  /** Its process group: the id of the process that leads it, or led it. */
  readonly group: number;
  readonly started: string;
}

/** Every running process, or none where the system cannot be asked (Windows, where `taskkill /T` is used). */
export function processTable(): ProcessEntry[] {
  if (process.platform === 'linux') return linuxTable();
  return process.platform === 'win32' ? [] : parsePs(psOutput());
}

/** The processes that `pid` has started, and theirs, and so on; without `pid` itself. */
export function descendants(table: readonly ProcessEntry[], pid: number): ProcessEntry[] {
  const children = table.filter((entry) => entry.parent === pid && entry.pid !== pid);
  return children.flatMap((child) => [child, ...descendants(table, child.pid)]);
}

/** Of these processes, those that still run. */
export function stillRunning(entries: readonly ProcessEntry[]): ProcessEntry[] {
  if (entries.length === 0) return [];
  const now = new Map(processTable().map((entry) => [entry.pid, entry.started]));
  return entries.filter((entry) => now.get(entry.pid) === entry.started);
}

/** A process's program, or null when it cannot be told. */
export function processName(pid: number): string | null {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${String(pid)}/comm`, 'utf8').trim();
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

// Read from /proc, because a bare system may come without `ps`.
function linuxTable(): ProcessEntry[] {
  return linuxProcesses().flatMap((pid) =>
    ifThere(() => parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []),
  );
}

/** The ids of all processes of a Linux. */
export const linuxProcesses = () => readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));

/** What is read of a process; nothing of somebody else's, or of one that has just ended. */
export function ifThere<Read>(read: () => Read): Read | readonly [] {
  try {
    return read();
  } catch {
    return [];
  }
}

/** A line of /proc/<pid>/stat; null for a process that has ended and only waits to be noticed (a zombie). */
export function parseStat(stat: string): ProcessEntry | null {
  // The program's name stands in brackets and may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, parent, group] = fields;
  if (state === 'Z' || state === 'X' || parent === undefined || group === undefined) return null;
  return {
    pid: Number.parseInt(stat, 10),
    parent: Number(parent),
    group: Number(group),
    started: String(fields[19]),
  };
}

function psOutput(): string {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat=,lstart='], { encoding: 'utf8' });
}

/** What `ps -A -o pid=,ppid=,pgid=,stat=,lstart=` prints. */
export function parsePs(output: string): ProcessEntry[] {
  return output.split('\n').flatMap((line) => {
    const match = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.+?)\s*$/.exec(line);
    if (match === null || match[4]?.startsWith('Z') === true) return [];
    const [pid, parent, group] = match.slice(1, 4).map(Number);
    return [{ pid: pid ?? 0, parent: parent ?? 0, group: group ?? 0, started: String(match[5]) }];
  });
}
