import { webSettings } from '@my-messages/domain/web-settings';
import * as v from 'valibot';

/** Which Firebase project this build talks to, from the build's environment; throws when it is not set. */
export const environment = v.parse(webSettings, import.meta.env);
