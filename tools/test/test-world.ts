import { worldEnv } from '../world/addresses';
import { describeError } from '../../ops/project/setup-error';
import type { Command } from '../world/run-command';
import { startBuiltApp } from '../world/web-server';
import { startWorld } from '../world/world';
import { findChromium } from './find-chromium';
import { layer, type LayerName } from './layers';

type Env = Record<string, string>;

/**
 * The emulators and the mail server, and apart from them the built app and the browser, as far as the layers of this
 * run need them: an app that does not build keeps nobody from testing the rules.
 */
export class TestWorld {
  #world: Promise<Env | null> | null = null;
  #browser: Promise<Env | null> | null = null;

  /** `layers` are all of this run: what none of them needs is not started. */
  constructor(
    private readonly command: Command,
    private readonly layers: readonly LayerName[],
  ) {}

  /** Starts what is needed, without waiting for it. */
  begin(): void {
    const needed = new Set(this.layers.map((name) => layer(name).needs));
    if (needed.has('world') || needed.has('browser')) this.#world ??= this.#orNull(this.#startWorld());
    if (needed.has('browser')) this.#browser ??= this.#orNull(this.#startApp());
  }

  /** The environment that a layer's tests run with, when all is ready; null when it could not be made ready. */
  async envFor(name: LayerName): Promise<Env | null> {
    const { needs } = layer(name);
    const world = needs === undefined ? {} : await this.#world;
    const browser = needs === 'browser' ? await this.#browser : {};
    return world === null || browser === null ? null : { ...world, ...browser };
  }

  async #startWorld(): Promise<Env> {
    await startWorld({ ...this.command, importFrom: null, web: 'none', watch: false });
    return worldEnv(this.command.plan);
  }

  async #startApp(): Promise<Env> {
    const { plan, children, progress } = this.command;
    const [chromium] = await Promise.all([
      progress.part('browser', findChromium),
      progress.part('app build and server', () => startBuiltApp(children, plan)),
    ]);
    return { CHROMIUM_PATH: chromium };
  }

  async #orNull(starting: Promise<Env>): Promise<Env | null> {
    const { children, progress } = this.command;
    try {
      return await starting;
    } catch (error) {
      if (!children.stopping) progress.say(describeError(error));
      return null;
    }
  }
}
