import { expect, it } from 'vitest';
import { scriptTime } from './profile';

it('what a script ran is the sum of its samples, without what the browser did besides', () => {
  const node = (id: number, functionName: string) => ({ id, callFrame: { functionName } });
  const nodes = [node(1, '(root)'), node(2, '(idle)'), node(3, 'draw'), node(4, '(program)'), node(5, '')];
  const profile = { nodes, samples: [2, 3, 4, 5, 3], timeDeltas: [900, 100, 700, 30, 1000] };
  expect(scriptTime(profile)).toBe(1.13);
  expect(scriptTime({ nodes })).toBe(0);
});
