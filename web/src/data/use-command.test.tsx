import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
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
    shows: (what: object) =>
      waitFor(() => {
        expect(result.current).toMatchObject(what);
      }),
    error: () => result.current.error,
    run: (...wishes: readonly string[]) =>
      soon(() => {
        for (const wish of wishes) void result.current.run(wish);
      }),
    end: (how: { answer: string } | { cause: Error }) => soon(() => ends.at(-1)?.(how)),
  };
}

it('says what it does and what came of it', async () => {
  const { shows, run, end } = command();
  await shows({ busy: false, wish: undefined, answer: undefined, error: null });
  await run('archive');
  await shows({ busy: true, wish: 'archive', answer: undefined, error: null });
  await end({ answer: 'archived' });
  await shows({ busy: false, wish: 'archive', answer: 'archived', error: null });
});

it('is done once, however often it is pressed before the screen has said so', async () => {
  const { asked, shows, run, end } = command();
  await run('one', 'two');
  await run('three');
  expect(asked).toEqual(['one']);
  await end({ answer: 'done' });
  await run('four');
  expect(asked).toEqual(['one', 'four']);
  await shows({ busy: true, answer: undefined });
});

it('says whatever went wrong as a DataError, and goes on after it', async () => {
  const { asked, shows, error, run, end } = command();
  await run('one');
  await end({ cause: new Error('broken') });
  await shows({ busy: false, answer: undefined, error: { kind: 'unexpected' } });
  expect(error()).toBeInstanceOf(DataError);
  await run('two');
  await end({ answer: 'done' });
  expect(asked).toEqual(['one', 'two']);
  await shows({ answer: 'done', error: null });
});
