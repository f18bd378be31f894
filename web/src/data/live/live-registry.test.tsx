import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../errors/data-error';
import type { Observer } from '../store/store';
import { LiveContext } from './live-context';
import { LiveRegistry } from './live-registry';
import type { LiveSource } from './live-source';
import { useLiveQuery } from './use-live-query';

/** A source that a test speaks for, and that knows who listens. */
class Spoken implements LiveSource<string> {
  readonly observers: Observer<string>[] = [];
  opened = 0;

  constructor(readonly queryKey: readonly unknown[] = ['spoken']) {}

  subscribe(observer: Observer<string>) {
    this.opened += 1;
    this.observers.push(observer);
    return () => {
      this.observers.splice(this.observers.indexOf(observer), 1);
    };
  }

  async say(text: string) {
    await act(async () => {
      for (const observer of [...this.observers]) observer.next(text);
      await vi.advanceTimersByTimeAsync(0);
    });
  }

  async fail(error: DataError) {
    await act(async () => {
      for (const observer of this.observers.splice(0)) observer.fail(error);
      await vi.advanceTimersByTimeAsync(0);
    });
  }
}

let queryClient: QueryClient;
let registry: LiveRegistry;
let source: Spoken;

beforeEach(() => {
  vi.useFakeTimers();
  queryClient = new QueryClient();
  registry = new LiveRegistry(queryClient);
  source = new Spoken();
});

afterEach(() => {
  cleanup();
  registry.closeAll();
  vi.useRealTimers();
});

function Shown() {
  const { data, error } = useLiveQuery(source);
  return (
    <p>
      {data ?? 'nothing'} {error?.kind}
    </p>
  );
}

const app = (shown: boolean, twice = false) => (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LiveContext value={registry}>
        {shown && <Shown />}
        {twice && <Shown />}
      </LiveContext>
    </QueryClientProvider>
  </StrictMode>
);

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const texts = () => screen.getAllByText(/./).map((element) => element.textContent.trim());

describe('a live query', () => {
  it('opens one listener for all who look, in StrictMode too, and shows every value', async () => {
    render(app(true, true));
    await pass(0);
    expect(source.opened).toBe(1);
    expect(texts()).toEqual(['nothing', 'nothing']);
    await source.say('one');
    await source.say('two');
    expect(texts()).toEqual(['two', 'two']);
  });

  it('keeps its listener over a change of screen, and closes it when nobody has come back', async () => {
    const { rerender } = render(app(true));
    await source.say('one');
    rerender(app(false));
    await pass(1000);
    rerender(app(true));
    await pass(10_000);
    expect(source.opened).toBe(1);
    expect(texts()).toEqual(['one']);

    rerender(app(false));
    await pass(10_000);
    expect(source.observers).toEqual([]);
    expect(registry.size).toBe(0);
  });

  it('listens anew for who comes later, and shows what was known until then', async () => {
    const { rerender } = render(app(true));
    await source.say('old');
    rerender(app(false));
    await pass(10_000);
    rerender(app(true));
    await pass(0);
    expect(source.opened).toBe(2);
    expect(texts()).toEqual(['old']);
    await source.say('new');
    expect(texts()).toEqual(['new']);
  });

  it('does not go back to an older value when its query is invalidated', async () => {
    render(app(true));
    await source.say('one');
    await source.say('two');
    await act(() => queryClient.invalidateQueries({ queryKey: source.queryKey }));
    await pass(0);
    expect(texts()).toEqual(['two']);
    expect(source.opened).toBe(1);
  });

  it('listens once more after an error, with its value kept', async () => {
    render(app(true));
    await source.say('one');
    await source.fail(new DataError('offline'));
    expect(source.opened).toBe(2);
    expect(texts()).toEqual(['one']);
    await source.say('two');
    expect(texts()).toEqual(['two']);
    // The new listener belongs to those who look, and stays.
    await pass(10_000);
    expect(source.observers).toHaveLength(1);
  });

  it('shows the error, beside the value, when listening once more fails as well', async () => {
    render(app(true));
    await source.say('one');
    await source.fail(new DataError('forbidden'));
    await source.fail(new DataError('forbidden'));
    expect(texts()).toEqual(['one forbidden']);
  });

  it('asks again for what was refused, each time later, and shows it when it comes', async () => {
    render(app(true));
    await pass(0);
    await source.fail(new DataError('forbidden'));
    expect(source.opened).toBe(1);
    for (const [wait, opened] of [
      [2000, 2],
      [4000, 3],
      [8000, 4],
    ] as const) {
      await pass(wait - 1);
      expect(source.opened).toBe(opened - 1);
      await pass(1);
      expect(source.opened).toBe(opened);
      await source.fail(new DataError('forbidden'));
    }
    await pass(16_000);
    await source.say('back');
    expect(texts()).toEqual(['back']);
    await pass(120_000);
    expect(source.opened).toBe(5);
  });

  it('asks for nothing again that nobody looks at any more, and not after other errors', async () => {
    const { unmount } = render(app(true));
    await pass(0);
    await source.fail(new DataError('offline'));
    await pass(120_000);
    expect(source.opened).toBe(1);
    registry.again(source);
    await source.fail(new DataError('forbidden'));
    unmount();
    await pass(120_000);
    expect(source.opened).toBe(2);
  });

  it('shows the error of a listener that was refused from the start', async () => {
    render(app(true));
    await pass(0);
    await source.fail(new DataError('forbidden'));
    expect(texts()).toEqual(['nothing forbidden']);
    expect(source.opened).toBe(1);
  });
});

describe('the registry', () => {
  it('closes every listener at once', async () => {
    render(app(true));
    await source.say('one');
    registry.closeAll();
    expect(source.observers).toEqual([]);
    expect(registry.size).toBe(0);
  });

  it('answers a fetch that nobody keeps listening for, and closes its listener', async () => {
    const answer = registry.newest(source);
    await source.say('one');
    await expect(answer).resolves.toBe('one');
    await pass(10_000);
    expect(source.observers).toEqual([]);
  });

  it('tells of refusals, and of nothing else', async () => {
    let refusals = 0;
    const stop = registry.onRefusal(() => {
      refusals += 1;
    });
    void registry.newest(source).catch(() => undefined);
    await source.fail(new DataError('forbidden'));
    registry.again(source);
    await source.fail(new DataError('offline'));
    expect(refusals).toBe(1);
    stop();
    registry.again(source);
    await source.fail(new DataError('forbidden'));
    expect(refusals).toBe(1);
  });

  it('keeps sources of other keys apart', async () => {
    const other = new Spoken(['other']);
    const first = registry.newest(source);
    const second = registry.newest(other);
    await source.say('one');
    await other.say('two');
    await expect(Promise.all([first, second])).resolves.toEqual(['one', 'two']);
  });
});
