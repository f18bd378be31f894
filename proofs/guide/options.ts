import { SetupError } from '../../ops/project/setup-error';

/** What `npm run test:guide -- …` was asked for. */
export type GuideOptions =
  | { readonly kind: 'run' }
  /** The named defects, or all of them where none is named. */
  | { readonly kind: 'plant'; readonly defects: readonly string[] };

/** `[--plant [defect…]]`; SetupError on anything else. */
export function parseGuideOptions(args: readonly string[]): GuideOptions {
  const [first, ...defects] = args;
  if (first === undefined) return { kind: 'run' };
  if (first !== '--plant' || defects.some((name) => name.startsWith('-'))) {
    throw new SetupError('Usage: npm run test:guide [-- --plant [defect…]]');
  }
  return { kind: 'plant', defects };
}
