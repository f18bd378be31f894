import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { DataError } from './errors/data-error';
import { useCommand } from './use-command';

afterEach(cleanup);

/** A command whose end the test decides; `asked` is what it was called with. */
function command() {
  const asked: string[] = [];
  const ends: ((how: { answer: string } | { cause: Error }) => void)[] = [];
  const client = new QueryClient();
  const { result } = renderHook(
    () =>
      useCommand(
        (wish: string) =>
          new Promise<string>((resolve, reject) => {
            asked.push(wish);
            ends.push((how) => {
              if ('answer' in how) resolve(how.answer);
              else reject(how.cause);
            });
          }),
      ),
    {
      wrapper: ({ children }: { readonly children: ReactNode }) => (
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      ),
    },
  );
  const soon = (change: () => void) =>
    act(async () => {
      change();
      await new Promise((resolve) => setTimeout(resolve));
    });
  return {
    asked,
    shown: () => result.current,
    run: (...wishes: readonly string[]) =>
      soon(() => {
        for (const wish of wishes) void result.current.run(wish);
      }),
    end: (how: { answer: string } | { cause: Error }) => soon(() => ends.at(-1)?.(how)),
  };
}

it('says what it does and what came of it', async () => {
  const { shown, run, end } = command();
  expect(shown()).toMatchObject({ busy: false, wish: undefined, answer: undefined, error: null });
  await run('archive');
  expect(shown()).toMatchObject({ busy: true, wish: 'archive', answer: undefined, error: null });
  await end({ answer: 'archived' });
  expect(shown()).toMatchObject({ busy: false, wish: 'archive', answer: 'archived', error: null });
});

it('is done once, however often it is pressed before the screen has said so', async () => {
  const { asked, shown, run, end } = command();
  await run('one', 'two');
  await run('three');
  expect(asked).toEqual(['one']);
  await end({ answer: 'done' });
  await run('four');
  expect(asked).toEqual(['one', 'four']);
  expect(shown()).toMatchObject({ busy: true, answer: undefined });
});

it('says whatever went wrong as a DataError, and goes on after it', async () => {
  const { asked, shown, run, end } = command();
  await run('one');
  await end({ cause: new Error('broken') });
  expect(shown().error).toBeInstanceOf(DataError);
  expect(shown()).toMatchObject({ busy: false, answer: undefined });
  await run('two');
  await end({ answer: 'done' });
  expect(asked).toEqual(['one', 'two']);
  expect(shown()).toMatchObject({ answer: 'done', error: null });
});
