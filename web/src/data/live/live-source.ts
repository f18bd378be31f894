import type { Observer, Unsubscribe } from '../store/store';

/**
 * Something that can be listened to. Key and subscription are made from the same arguments in one place, so that
 * two sources with the same key are the same subscription.
 */
export interface LiveSource<Value> {
  readonly queryKey: readonly unknown[];
  subscribe(observer: Observer<Value>): Unsubscribe;
}
