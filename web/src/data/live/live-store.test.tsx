import { act, cleanup, render, screen } from '@testing-library/react';
import { Profiler, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../errors/data-error';
import type { Observer } from '../store/store';
import { LiveContext } from './live-context';
import { LiveStore } from './live-store';
import type { LiveSource } from './live-source';
import { useLiveQueries } from './use-live-queries';
import { useLiveQuery } from './use-live-query';
import { useNewestKnown } from './use-newest-known';

/** A source that a test speaks for, and that knows who listens. */
class Spoken implements LiveSource<string> {
  readonly observers: Observer<string>[] = [];
  opened = 0;

  constructor(readonly queryKey: readonly unknown[] = ['spoken']) {}

  subscribe(observer: Observer<string>) {
    this.opened += 1;
    this.observers.push(observer);
    return () => {
      const place = this.observers.indexOf(observer);
      if (place !== -1) this.observers.splice(place, 1);
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

let live: LiveStore;
let source: Spoken;

beforeEach(() => {
  vi.useFakeTimers();
  live = new LiveStore();
  source = new Spoken();
});

afterEach(() => {
  cleanup();
  live.closeAll();
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
    <LiveContext value={live}>
      {shown && <Shown />}
      {twice && <Shown />}
    </LiveContext>
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

  it('draws once what several sources say one after the other', async () => {
    const second = new Spoken(['second']);
    let drawn = 0;
    function Both() {
      return `${useLiveQuery(source).data ?? ''} ${useLiveQuery(second).data ?? ''}`;
    }
    render(
      <LiveContext value={live}>
        <Profiler id="both" onRender={() => (drawn += 1)}>
          <Both />
        </Profiler>
      </LiveContext>,
    );
    await pass(0);
    drawn = 0;
    // As the SDK speaks of one write.
    setTimeout(() => source.observers[0]?.next('one'));
    setTimeout(() => second.observers[0]?.next('two'));
    await pass(1);
    expect(texts()).toEqual(['one two']);
    expect(drawn).toBe(1);
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
    expect(live.listeners).toBe(0);
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

  it('forgets what was known of what nobody has looked at for long', async () => {
    const { rerender } = render(app(true));
    await source.say('old');
    rerender(app(false));
    await pass(6 * 60_000);
    rerender(app(true));
    expect(texts()).toEqual(['nothing']);
  });

  it('waits again, without the error, when asked to listen anew to what had failed from the start', async () => {
    render(app(true));
    await source.fail(new DataError('offline'));
    expect(texts()).toEqual(['nothing offline']);
    live.of(source).read().retry();
    await pass(0);
    expect(texts()).toEqual(['nothing']);
    expect(source.opened).toBe(2);
    // What has not failed is left alone.
    live.of(source).read().retry();
    expect(source.opened).toBe(2);
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

  it('closes what failed without an end before it listens once more', async () => {
    const { unmount } = render(app(true));
    await source.say('one');
    const [first] = source.observers;
    first?.fail(new DataError('unexpected'));
    expect(source.opened).toBe(2);
    expect(source.observers).toHaveLength(1);
    expect(source.observers).not.toContain(first);
    unmount();
    await pass(10_000);
    expect(source.observers).toEqual([]);
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
    live.of(source).again();
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

describe('the store of live values', () => {
  it('closes every listener at once, and forgets', async () => {
    render(app(true));
    await source.say('one');
    live.closeAll();
    expect(source.observers).toEqual([]);
    expect(live.listeners).toBe(0);
    expect(live.of(source).read().data).toBeUndefined();
  });

  it('tells of refusals, and of nothing else', async () => {
    let refusals = 0;
    const stop = live.onRefusal(() => {
      refusals += 1;
    });
    const value = live.of(source);
    value.watch(() => undefined);
    await source.fail(new DataError('forbidden'));
    value.again();
    await source.fail(new DataError('offline'));
    expect(refusals).toBe(1);
    stop();
    value.again();
    await source.fail(new DataError('forbidden'));
    expect(refusals).toBe(1);
  });

  it('has what may be over looked at anew, and what was refused in its own time, its own refusals included', async () => {
    const other = new Spoken(['other']);
    const value = live.of(source);
    live.onRefusal(value.check);
    value.watch(() => undefined);
    live.of(other).watch(() => undefined);
    await source.say('one');
    await other.fail(new DataError('forbidden'));
    expect(source.opened).toBe(2);
    // It had answered, and is opened anew once, unseen; from then on it waits.
    await source.say('one');
    await source.fail(new DataError('forbidden'));
    expect(source.opened).toBe(3);
    await source.fail(new DataError('forbidden'));
    await pass(2000);
    await other.fail(new DataError('forbidden'));
    expect(source.opened).toBe(3);
    await pass(2000);
    expect(source.opened).toBe(4);
    // What has answered is looked at again at once.
    await source.say('one');
    await pass(4000);
    await other.fail(new DataError('forbidden'));
    expect(source.opened).toBe(5);
  });

  it('is the same object until something changes', async () => {
    const value = live.of(source);
    value.watch(() => undefined);
    await source.say('one');
    expect(value.read()).toBe(live.of(new Spoken()).read());
  });
});

describe('several live queries', () => {
  const other = () => new Spoken(['other']);

  it('come in their order, each by its own key, and follow when others are wanted', async () => {
    const second = other();
    function Several({ both }: { readonly both: boolean }) {
      return useLiveQueries(both ? [source, second] : [second]).map(({ data }, index) => (
        <p key={index}>{data ?? 'nothing'}</p>
      ));
    }
    const several = (both: boolean) => (
      <LiveContext value={live}>
        <Several both={both} />
      </LiveContext>
    );
    const { rerender } = render(several(true));
    await source.say('one');
    expect(texts()).toEqual(['one', 'nothing']);
    await second.say('two');
    expect(texts()).toEqual(['one', 'two']);
    rerender(several(false));
    await pass(10_000);
    expect(texts()).toEqual(['two']);
    expect(source.observers).toEqual([]);
    expect(second.opened).toBe(1);
  });
});

it('what others listen for is shown without a listener of one’s own', async () => {
  function Row() {
    return <p>{useNewestKnown(source, 'fetched')}</p>;
  }
  const rows = (shown: boolean) => (
    <LiveContext value={live}>
      <Row />
      {shown && <Shown />}
    </LiveContext>
  );
  const { rerender } = render(rows(false));
  await pass(0);
  expect(source.opened).toBe(0);
  rerender(rows(true));
  await source.say('new');
  expect(texts()).toEqual(['new', 'new']);
  rerender(rows(false));
  // Long after the other has gone.
  await pass(20 * 60_000);
  expect(source.observers).toEqual([]);
  expect(texts()).toEqual(['new']);
});
