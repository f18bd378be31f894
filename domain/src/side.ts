/** The two sides of a conversation; each has exactly one person. */
export type Side = 'portal' | 'staff';

export const SIDES = ['portal', 'staff'] as const satisfies readonly Side[];

export function otherSide(side: Side): Side {
  return side === 'portal' ? 'staff' : 'portal';
}

/** The stored field that holds the id of a side's person, in conversations and what is derived from them. */
export const personField = { portal: 'portalUserId', staff: 'staffId' } as const satisfies Record<
  Side,
  string
>;
