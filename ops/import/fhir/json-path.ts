import type * as v from 'valibot';

/** The keys of an issue as a JSON path below `base`: `entry[3].resource` + name, 0, family. */
export function issuePath(base: string, issue: v.BaseIssue<unknown>): string {
  let path = base;
  for (const { key } of issue.path ?? []) {
    path += typeof key === 'number' ? `[${String(key)}]` : `${path === '' ? '' : '.'}${String(key)}`;
  }
  return path;
}
