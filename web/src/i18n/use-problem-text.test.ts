import { expect, it } from 'vitest';
import { en } from './en';

const files = import.meta.glob<string>('../**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' });

function keysWith(mark: string, words: object, path: readonly string[] = []): readonly string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return keysWith(mark, value, [...path, key]);
    return typeof value === 'string' && value.includes(mark) ? [[...path, key].join('.')] : [];
  });
}

it('a number for questions is said here alone, where the server is told of it', () => {
  const keys = keysWith('{{reference}}', en).filter((key) => !key.startsWith('admin.problems.'));
  expect(keys).toEqual(expect.arrayContaining(['error.reference', 'sending.keptNumber', 'signIn.failed']));
  for (const key of keys) {
    const saying = Object.entries(files)
      .filter(([, source]) => source.includes(`'${key}'`))
      .map(([file]) => file)
      .filter((file) => !file.endsWith('.test.ts'));
    expect(saying, key).toEqual(['./use-problem-text.ts']);
  }
});
