import * as v from 'valibot';
import { ADDRESSES } from '../ui/addresses';

const state = v.object({ returnTo: v.pipe(v.string(), v.regex(/^\/(?![/\\])/)) });

/** Where to go after signing in: the path that was asked for, if it is one of this app; else the inbox. */
export function returnTarget(routerState: unknown): string {
  const parsed = v.safeParse(state, routerState);
  return parsed.success ? parsed.output.returnTo : ADDRESSES.messages;
}
