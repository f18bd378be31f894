import { describe, expect, it } from 'vitest';
import { readVerifyOptions } from './options';

describe('readVerifyOptions', () => {
  it('takes the organization, the project, and a hash that was kept', () => {
    const expected = { organizationId: 'clinic', projectId: 'demo-my-messages', hash: null };
    expect(readVerifyOptions(['--org', 'clinic'], {})).toEqual(expected);
    expect(readVerifyOptions(['--org', 'clinic'], { GCLOUD_PROJECT: 'demo-other' }).projectId).toBe(
      'demo-other',
    );
    expect(readVerifyOptions(['--org', 'clinic', '--project', 'demo-x', '--hash', 'abc'], {})).toEqual({
      ...expected,
      projectId: 'demo-x',
      hash: 'abc',
    });
  });

  it.each<[string, readonly string[]]>([
    ['--org is missing', []],
    ['--org is not the id', ['--org', 'a_b']],
    ["Unknown option '--has'", ['--org', 'clinic', '--has']],
    ["Unexpected argument 'more'", ['--org', 'clinic', 'more']],
  ])('refuses with "%s" and says how it is used', (message, args) => {
    expect(() => readVerifyOptions(args, {})).toThrow(message);
    expect(() => readVerifyOptions(args, {})).toThrow('Usage: npm run audit:verify');
  });
});
