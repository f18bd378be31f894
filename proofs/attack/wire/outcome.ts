import type { Asker, Request } from '../model/request';

/** What the server answered; `odd` is neither: a request that is malformed proves nothing. */
export type Outcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'odd'; readonly answer: string };

export const ACCEPTED: Outcome = { kind: 'accepted' };
export const REFUSED: Outcome = { kind: 'refused' };
export const odd = (answer: string): Outcome => ({ kind: 'odd', answer: answer.slice(0, 300) });

/** One way of sending requests to one project. */
export interface Wire {
  /** Whether there is a way to say it. */
  canSend(request: Request): boolean;
  send(asker: Asker, request: Request): Promise<Outcome>;
}
