import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setOnline, setVisible } from '../../test/browser';
import { Connection } from './connection';

const LISTENER = {};

let reachable: boolean;
let streams: { reach: () => Promise<boolean>; restart: () => Promise<void> };
let connection: Connection;

beforeEach(() => {
  vi.useFakeTimers();
  reachable = true;
  streams = { reach: vi.fn(() => Promise.resolve(reachable)), restart: vi.fn(() => Promise.resolve()) };
  connection = new Connection(streams);
});

afterEach(() => {
  connection.close();
  vi.useRealTimers();
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

describe('the connection', () => {
  it('is current while every listener hears the server, and seldom looks', async () => {
    connection.hear(LISTENER, true);
    await seconds(60);
    expect(connection.isCurrent).toBe(true);
    expect(streams.reach).toHaveBeenCalledTimes(4);
    expect(streams.restart).not.toHaveBeenCalled();
  });

  it('is not current when a listener is cut off for more than a moment, and says so once', async () => {
    const changed = vi.fn();
    connection.subscribe(changed);
    reachable = false;
    connection.hear(LISTENER, false);
    await seconds(1);
    expect(connection.isCurrent).toBe(true);
    await seconds(30);
    expect(connection.isCurrent).toBe(false);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('begins the streams anew within two seconds of the server being back, and is current when they hear it', async () => {
    reachable = false;
    connection.hear(LISTENER, false);
    await seconds(60);
    expect(streams.restart).not.toHaveBeenCalled();
    reachable = true;
    await seconds(2);
    expect(streams.restart).toHaveBeenCalledOnce();
    connection.hear(LISTENER, true);
    expect(connection.isCurrent).toBe(true);
  });

  it('gives the streams time before it begins them anew again', async () => {
    connection.hear(LISTENER, false);
    await seconds(7);
    expect(streams.restart).toHaveBeenCalledTimes(1);
    await seconds(8);
    expect(streams.restart).toHaveBeenCalledTimes(2);
  });

  it('notices a network that is gone without a word', async () => {
    connection.hear(LISTENER, true);
    reachable = false;
    await seconds(17);
    expect(connection.isCurrent).toBe(false);
    reachable = true;
    await seconds(2);
    expect(connection.isCurrent).toBe(true);
    expect(streams.restart).toHaveBeenCalledOnce();
  });

  it('begins the streams anew at once when the page comes back to the front after a while, not after a glance', async () => {
    setVisible(false);
    await seconds(2);
    setVisible(true);
    expect(streams.restart).not.toHaveBeenCalled();
    setVisible(false);
    await seconds(600);
    expect(streams.reach).not.toHaveBeenCalled();
    setVisible(true);
    expect(streams.restart).toHaveBeenCalledOnce();
    expect(connection.restarts).toBe(1);
  });

  it('begins the streams anew when the machine has slept', async () => {
    vi.setSystemTime(Date.now() + 3_600_000);
    await seconds(16);
    expect(streams.restart).toHaveBeenCalledOnce();
  });

  it('is left alone behind another page, where the browser slows its clock', async () => {
    setVisible(false);
    vi.setSystemTime(Date.now() + 60_000);
    await seconds(16);
    expect(streams.restart).not.toHaveBeenCalled();
  });

  it('follows what the browser says of the network, and leaves the healing of that to the SDK', async () => {
    setOnline(false);
    expect(connection.isCurrent).toBe(false);
    await seconds(60);
    expect(streams.reach).not.toHaveBeenCalled();
    setOnline(true);
    expect(connection.isCurrent).toBe(true);
    await seconds(5);
    expect(streams.restart).not.toHaveBeenCalled();
  });

  it('forgets a listener that has ended', async () => {
    connection.hear(LISTENER, false);
    connection.forget(LISTENER);
    await seconds(5);
    expect(connection.isCurrent).toBe(true);
    expect(streams.restart).not.toHaveBeenCalled();
  });

  it('does nothing any more once it is closed', async () => {
    connection.hear(LISTENER, false);
    connection.close();
    await seconds(60);
    setVisible(false);
    await seconds(60);
    setVisible(true);
    expect(streams.reach).not.toHaveBeenCalled();
    expect(streams.restart).not.toHaveBeenCalled();
  });
});
