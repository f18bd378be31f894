import { renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { DataError } from '../data/errors/data-error';
import { ErrorReportsContext } from '../data/errors/error-reports-context';
import { door } from './en/door';
import { useProblemText } from './use-problem-text';
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

it('who was refused for want of a token of App Check is told what to do, wherever it is told', () => {
  const reports = { at: () => undefined, report: () => undefined };
  const { result } = renderHook(useProblemText, {
    wrapper: ({ children }: { readonly children: ReactNode }) =>
      createElement(ErrorReportsContext, { value: reports }, children),
  });
  const told = (error: DataError) => [
    result.current.explain('Not now.', error),
    result.current.notSent(error),
    result.current.signInFailed(error),
  ];
  const said = told(new DataError('forbidden', { unproven: true }));
  expect(said.filter((words) => words.includes(door.error.unproven))).toEqual(said);
  expect(told(new DataError('forbidden')).join(' ')).not.toContain('browser');
});
