/**
 * The direction of a field where people type: that of what they typed. While there is nothing in it browsers would
 * take `auto` for left to right, whichever way the page is written.
 */
export function ownDirection(typed: string): { readonly dir?: 'auto' } {
  return typed === '' ? {} : { dir: 'auto' };
}
