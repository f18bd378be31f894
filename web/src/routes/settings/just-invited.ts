import * as v from 'valibot';

/** The router's state with which somebody comes from an invitation to the page of who was invited. */
export const JUST_INVITED = { justInvited: true } as const;

const schema = v.object({ justInvited: v.literal(true) });

export function isJustInvited(state: unknown): boolean {
  return v.is(schema, state);
}
