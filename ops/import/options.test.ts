import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

const read = (args: string, environment: Record<string, string> = {}) =>
  readOptions(args.split(' ').filter(Boolean), environment);

describe('readOptions', () => {
  it('has defaults for everything but the source and the organization', () => {
    expect(read('folder --org clinic')).toEqual({
      sources: ['folder'],
      organizationId: 'clinic',
      locationId: null,
      projectId: 'demo-my-messages',
      available: false,
      demoAccounts: false,
      accountsOut: null,
      report: null,
      dryRun: false,
    });
  });

  it('takes the project from --project, then from the environment', () => {
    const environment = { GCLOUD_PROJECT: 'demo-two' };
    expect(read('a --org clinic --project demo-one', environment).projectId).toBe('demo-one');
    expect(read('a --org clinic', environment).projectId).toBe('demo-two');
  });

  it('lets demo clinicians be messaged', () => {
    expect(read('a --org clinic --demo-accounts').available).toBe(true);
  });

  it.each([
    ['a', '--org is missing'],
    ['--org clinic', 'Name a file or a folder'],
    ['a --org bad_id', '--org is not the id'],
    ['a --org clinic --colour', "Unknown option '--colour'"],
    ['a --org clinic --demo-accounts --project clinic-prod', 'never in project clinic-prod'],
    ['a --org clinic --accounts-out x.json', 'it needs --demo-accounts'],
  ])('refuses "%s" and says how it is used', (args, message) => {
    expect(() => read(args)).toThrow(message);
    expect(() => read(args)).toThrow('Usage: npm run import');
  });
});
