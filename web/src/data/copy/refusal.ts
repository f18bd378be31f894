import { DataError } from '../errors/data-error';

/** The server wants to know once more, by their password, that it is they who read. */
export class ConfirmAgain extends Error {}

/** Throws for an answer that lets nothing be read. */
export function throwIfRefused({ outcome }: { readonly outcome: string }): void {
  if (outcome === 'not-allowed') throw new DataError('forbidden');
  if (outcome === 'confirm-again') throw new ConfirmAgain();
}
