import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { MemoryStore } from '../testing/memory-store';
import { DraftContext, useDraft, useDraftCount } from './draft-context';
import { DraftKeeper } from './draft-keeper';
import { DraftStore } from './draft-store';

it('who asks how many drafts there are is not drawn anew for every key, and who shows one is', () => {
  const server = new MemoryStore();
  const store = new DraftStore(() => server.newId());
  const keeper = new DraftKeeper(store, server, { organizationId: 'clinic', uid: 'patient' });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <DraftContext value={{ store, keeper }}>{children}</DraftContext>
  );
  const counts: number[] = [];
  const texts: string[] = [];
  renderHook(() => counts.push(useDraftCount()), { wrapper });
  renderHook(() => texts.push(useDraft('conversation')?.body ?? ''), { wrapper });
  for (const body of ['H', 'He', 'Hel']) {
    act(() => {
      store.reply('conversation', { body });
    });
  }
  expect(counts).toEqual([0, 1]);
  expect(texts).toEqual(['', 'H', 'He', 'Hel']);
  keeper.close();
});
