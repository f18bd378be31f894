import { expect, it } from 'vitest';
import { TEXTS } from '../test/catalogue';

const files = import.meta.glob<string>('../**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' });

it('a number for questions is said here alone, where the server is told of it', () => {
  const keys = TEXTS.filter(([, text]) => text.includes('{{reference}}'))
    .map(([key]) => key)
    .filter((key) => !key.startsWith('admin.problems.'));
  expect(keys).toEqual(expect.arrayContaining(['error.reference', 'sending.keptNumber', 'signIn.failed']));
  for (const key of keys) {
    const saying = Object.entries(files)
      .filter(([, source]) => source.includes(`'${key}'`))
      .map(([file]) => file)
      .filter((file) => !file.endsWith('.test.ts'));
    expect(saying, key).toEqual(['./use-problem-text.ts']);
  }
});
