import { expect, test } from 'vitest';
import { chooseJava, findJava } from './find-java';

const java = (major: number, tags: object = {}) => ({
  homedir: `/java-${String(major)}`,
  version: { java_version: `${String(major)}.0.1`, major },
  ...tags,
});

test('JAVA_HOME comes first, then PATH, then the newest, as far as they are new enough', () => {
  const [old, onPath, newest] = [java(17), java(21, { isInPathEnv: true }), java(25)];
  const home = java(22, { isJavaHomeEnv: true });
  expect(chooseJava([old, newest, onPath, home])).toBe(home);
  expect(chooseJava([old, newest, onPath])).toBe(onPath);
  expect(chooseJava([java(17, { isJavaHomeEnv: true }), java(23), newest])).toBe(newest);
});

test('says what there is where nothing fits', () => {
  expect(() => chooseJava([java(17), java(8), java(17)])).toThrow(/21 or newer.*only 17, 8 was found/);
  expect(() => chooseJava([])).toThrow('none was found');
});

test('finds the one of this machine', async () => {
  expect(await findJava()).toMatch(/bin$/);
});
