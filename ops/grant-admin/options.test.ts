import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

const who = ['--org', 'clinic', '--email', ' Ada@Example.com', '--name', 'Ada  Admin'];
const place = ['--clinic', 'Lakeside', '--country', 'US', '--time-zone', 'America/New_York'];

describe('readOptions', () => {
  it('takes who and where, cleaned', () => {
    expect(readOptions(who, {})).toEqual({
      organizationId: 'clinic',
      email: 'ada@example.com',
      displayName: 'Ada Admin',
      projectId: 'demo-my-messages',
      force: false,
      create: null,
    });
  });

  it('takes a new organization with several locations', () => {
    const locations = ['--location', 'Main Street', '--location', 'Harbour'];
    expect(readOptions([...who, '--create', ...place, ...locations], {}).create).toEqual({
      name: 'Lakeside',
      country: 'US',
      timeZone: 'America/New_York',
      locations: ['Main Street', 'Harbour'],
    });
  });

  it.each<[string, readonly string[]]>([
    ['--org is missing', who.slice(2)],
    ['--email is missing', ['--org', 'clinic']],
    ['--name is missing', who.slice(0, 4)],
    ['--org is not the id of an organization: it has letters', [...who, '--org', 'My Clinic']],
    ['--email is not an address', [...who, '--email', 'ada']],
    ['need --create', [...who, '--country', 'US']],
    ['--country is not', [...who, '--create', ...place, '--location', 'Main', '--country', 'usa']],
    ['--time-zone is not', [...who, '--create', ...place, '--location', 'Main', '--time-zone', 'Moon']],
    ['--location is missing', [...who, '--create', ...place]],
    ["Unknown option '--colour'", [...who, '--colour']],
  ])('refuses with "%s" and says how it is used', (message, args) => {
    expect(() => readOptions(args, {})).toThrow(message);
    expect(() => readOptions(args, {})).toThrow('Usage: npm run grant-admin');
  });
});
