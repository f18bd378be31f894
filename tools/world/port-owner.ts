import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { ifThere, linuxProcesses, processName } from './process-table';

/** Who listens on a TCP port, as "java (process 4711)", or null where that cannot be told cheaply. */
export function portOwner(port: number): string | null {
  try {
    const pid = process.platform === 'linux' ? linuxListener(port) : lsofListener(port);
    if (pid === null) return null;
    const name = processName(pid);
    return `${name ?? 'a program'} (process ${String(pid)})`;
  } catch {
    return null;
  }
}

function linuxListener(port: number): number | null {
  const sockets = new Set(
    ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => listeningSockets(readFileSync(file, 'utf8'), port)),
  );
  if (sockets.size === 0) return null;
  const owner = linuxProcesses().find((pid) => openFiles(pid).some((file) => sockets.has(file)));
  return owner === undefined ? null : Number(owner);
}

/** The sockets that listen on a port, as /proc/<pid>/fd names them, out of the text of /proc/net/tcp. */
export function listeningSockets(table: string, port: number): string[] {
  const LISTEN = '0A';
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(wanted) === true && fields[3] === LISTEN)
    .map((fields) => `socket:[${String(fields[9])}]`);
}

function openFiles(pid: string): string[] {
  const folder = `/proc/${pid}/fd`;
  return ifThere(() => readdirSync(folder)).flatMap((fd) => ifThere(() => readlinkSync(`${folder}/${fd}`)));
}

function lsofListener(port: number): number | null {
  if (process.platform === 'win32') return null;
  const output = execFileSync('lsof', ['-nP', `-iTCP:${String(port)}`, '-sTCP:LISTEN', '-t'], {
    encoding: 'utf8',
    timeout: 3000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const pid = Number(output.split('\n')[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}
