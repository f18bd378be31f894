import { SetupError } from '../../ops/project/setup-error';
import { isLayerName, LAYERS, type LayerName } from './layers';

export interface TestArgs {
  /** In the order of {@link LAYERS}. */
  readonly layers: readonly LayerName[];
  /** Handed to the runner of the one layer that is named. */
  readonly runnerArgs: readonly string[];
}

/**
 * `[layer…] [-- argument…]`: no layer means all of them; arguments need exactly one layer. SetupError on anything
 * else.
 */
export function parseTestArgs(args: readonly string[]): TestArgs {
  const separator = args.indexOf('--');
  const names = separator === -1 ? args : args.slice(0, separator);
  const runnerArgs = separator === -1 ? [] : args.slice(separator + 1);
  const unknown = names.filter((name) => !isLayerName(name));
  if (unknown.length > 0) {
    throw new SetupError(
      `There is no test layer “${unknown.join('”, “')}”. The layers are: ${LAYERS.join(', ')}.`,
    );
  }
  if (runnerArgs.length > 0 && names.length !== 1) {
    throw new SetupError('Arguments for the test runner need one layer: npm test -- rules -- -t "a name".');
  }
  const layers = names.length === 0 ? LAYERS : LAYERS.filter((layer) => names.includes(layer));
  return { layers, runnerArgs };
}
