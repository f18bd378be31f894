import { describe, expect, it } from 'vitest';
import { readRebuildOptions, readReconcileOptions } from './options';

describe('readReconcileOptions', () => {
  it('takes the organization, and mends unless it is only to check', () => {
    const expected = { organizationId: 'clinic', projectId: 'demo-my-messages', check: false };
    expect(readReconcileOptions(['--org', 'clinic'], {})).toEqual(expected);
    expect(readReconcileOptions(['--check', '--org', 'clinic'], {})).toEqual({ ...expected, check: true });
  });

  it('takes the project that is named, else that of the environment', () => {
    const environment = { GCLOUD_PROJECT: 'demo-other' };
    expect(readReconcileOptions(['--org', 'clinic'], environment).projectId).toBe('demo-other');
    const named = ['--org', 'clinic', '--project', 'demo-named'];
    expect(readReconcileOptions(named, environment).projectId).toBe('demo-named');
  });

  it.each<[string, readonly string[]]>([
    ['--org is missing', []],
    ['--org is not the id', ['--org', 'a_b']],
    ["Unknown option '--chek'", ['--org', 'clinic', '--chek']],
    ['What is "search"?', ['--org', 'clinic', 'search']],
  ])('refuses with "%s" and says how it is used', (message, args) => {
    expect(() => readReconcileOptions(args, {})).toThrow(message);
    expect(() => readReconcileOptions(args, {})).toThrow('Usage: npm run reconcile');
  });
});

describe('readRebuildOptions', () => {
  it.each(['search', 'totals', 'cards', 'names'])('takes what is to be made anew: %s', (what) => {
    const expected = { organizationId: 'clinic', projectId: 'demo-my-messages', what };
    expect(readRebuildOptions(['--org', 'clinic', what], {})).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['--org is missing', ['search']],
    ['Name one thing', ['--org', 'clinic']],
    ['Name one thing', ['--org', 'clinic', 'audit']],
    ['Name one thing', ['--org', 'clinic', 'search', 'totals']],
    ["Unknown option '--check'", ['--org', 'clinic', 'search', '--check']],
  ])('refuses with "%s" and says how it is used', (message, args) => {
    expect(() => readRebuildOptions(args, {})).toThrow(message);
    expect(() => readRebuildOptions(args, {})).toThrow('Usage: npm run rebuild');
  });
});
