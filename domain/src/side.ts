/** The two sides of a conversation; each has exactly one person. */
export type Side = 'portal' | 'staff';

export const SIDES = ['portal', 'staff'] as const satisfies readonly Side[];

export function otherSide(side: Side): Side {
  return side === 'portal' ? 'staff' : 'portal';
}
