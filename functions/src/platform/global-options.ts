import { FUNCTIONS_REGION } from '@my-messages/domain/callables';
import { setGlobalOptions } from 'firebase-functions/v2';

/**
 * What all functions have in common. A module of its own, and the first that index.ts imports: a function takes the
 * options over when its own module is loaded, which is before the first statement of index.ts runs.
 */
setGlobalOptions({ region: FUNCTIONS_REGION, maxInstances: 20, memory: '256MiB', timeoutSeconds: 60 });
