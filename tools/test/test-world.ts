import type { Children } from '../world/children';
import { worldEnv } from '../world/addresses';
import type { Progress } from '../world/progress';
import { describeError } from '../world/setup-error';
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

/** The emulators, the mail server, the built app and the browser, as far as the layers of this run need them. */
export class TestWorld {
  readonly #options: TestWorldOptions;
  #env: Promise<Record<string, string> | null> | null = null;

  constructor(options: TestWorldOptions) {
    this.#options = options;
  }

  /** Starts what is needed, without waiting for it. */
  begin(): void {
    if (this.#options.layers.some((layer) => LAYERS_IN_A_WORLD.has(layer))) this.#env ??= this.#start();
  }

  /** The environment that a layer's tests run with, when all is ready; null when it could not be made ready. */
  async envFor(layer: LayerName): Promise<Record<string, string> | null> {
    return LAYERS_IN_A_WORLD.has(layer) ? await this.#env : {};
  }

  async #start(): Promise<Record<string, string> | null> {
    const { plan, children, progress, layers } = this.#options;
    const withBrowser = layers.some((layer) => LAYERS_IN_A_BROWSER.has(layer));
    try {
      const [chromium] = await Promise.all([
        withBrowser ? findChromium() : null,
        startWorld({
          plan,
          children,
          progress,
          importFrom: null,
          web: withBrowser ? 'built' : 'none',
          watch: false,
        }),
      ]);
      return { ...worldEnv(plan), ...(chromium === null ? {} : { CHROMIUM_PATH: chromium }) };
    } catch (error) {
      if (!children.stopping) progress.say(describeError(error));
      return null;
    }
  }
}
