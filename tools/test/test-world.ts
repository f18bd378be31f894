import type { Children } from '../world/children';
import { worldEnv } from '../world/addresses';
import type { Progress } from '../world/progress';
import { describeError } from '../../ops/project/setup-error';
import { startBuiltApp } from '../world/web-server';
import { startWorld } from '../world/world';
import type { WorldPlan } from '../world/world-plan';
import { findChromium } from './find-chromium';
import { LAYERS_IN_A_BROWSER, LAYERS_IN_A_WORLD, type LayerName } from './layers';

export interface TestWorldOptions {
  readonly plan: WorldPlan;
  readonly children: Children;
  readonly progress: Progress;
  /** All the layers of this run: what none of them needs is not started. */
  readonly layers: readonly LayerName[];
}

type Env = Record<string, string>;

/**
 * The emulators and the mail server, and apart from them the built app and the browser, as far as the layers of this
 * run need them: an app that does not build keeps nobody from testing the rules.
 */
export class TestWorld {
  readonly #options: TestWorldOptions;
  #world: Promise<Env | null> | null = null;
  #browser: Promise<Env | null> | null = null;

  constructor(options: TestWorldOptions) {
    this.#options = options;
  }

  /** Starts what is needed, without waiting for it. */
  begin(): void {
    const { layers } = this.#options;
    if (layers.some((layer) => LAYERS_IN_A_WORLD.has(layer)))
      this.#world ??= this.#orNull(this.#startWorld());
    if (layers.some((layer) => LAYERS_IN_A_BROWSER.has(layer)))
      this.#browser ??= this.#orNull(this.#startApp());
  }

  /** The environment that a layer's tests run with, when all is ready; null when it could not be made ready. */
  async envFor(layer: LayerName): Promise<Env | null> {
    const world = LAYERS_IN_A_WORLD.has(layer) ? await this.#world : {};
    const browser = LAYERS_IN_A_BROWSER.has(layer) ? await this.#browser : {};
    return world === null || browser === null ? null : { ...world, ...browser };
  }

  async #startWorld(): Promise<Env> {
    const { plan, children, progress } = this.#options;
    await startWorld({ plan, children, progress, importFrom: null, web: 'none', watch: false });
    return worldEnv(plan);
  }

  async #startApp(): Promise<Env> {
    const { plan, children, progress } = this.#options;
    const [chromium] = await Promise.all([
      progress.part('browser', findChromium),
      progress.part('app build and server', () => startBuiltApp(children, plan)),
    ]);
    return { CHROMIUM_PATH: chromium };
  }

  async #orNull(starting: Promise<Env>): Promise<Env | null> {
    const { children, progress } = this.#options;
    try {
      return await starting;
    } catch (error) {
      if (!children.stopping) progress.say(describeError(error));
      return null;
    }
  }
}
