import type { Side } from '@my-messages/domain/side';
import type { Store } from './store/store';

/** Who is looking, at what: a member of one organization, on one side, and the store as the rules show it to them. */
export interface Viewer {
  readonly store: Store;
  readonly organizationId: string;
  readonly uid: string;
  readonly side: Side;
}

/** Somebody in one organization of whom the side is not known yet. */
export type Visitor = Omit<Viewer, 'side'>;
