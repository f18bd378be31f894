import { portalMemberDoc } from '@my-messages/domain/testing/documents';
import { memberPath } from '@my-messages/domain/paths';
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../testing/memory-store';
import type { Viewer } from '../viewer';
import { people } from './admin';

const viewer: Viewer = { organizationId: 'clinic', uid: 'admin', side: 'staff' };

/** The names that the first page shows for what was typed. */
async function find(beginning: string, ...names: readonly string[]) {
  const store = new MemoryStore();
  for (const [index, displayName] of names.entries()) {
    store.set(memberPath('clinic', `uid-${String(index)}`), portalMemberDoc({ displayName }));
  }
  const page = await new Promise<{ rows: readonly { displayName: string }[] }>((next, reject) => {
    people(store, viewer, { kind: null, beginning }).first.subscribe({ next, fail: reject });
  });
  return page.rows.map(({ displayName }) => displayName);
}

describe('people', () => {
  const names = ['Zoë Adams', 'Ann Zimmer', 'Dr. Bo Zoellner', 'Zora Nash'];

  it('are found by the beginning of every word of their names, in their order', async () => {
    expect(await find('zo', ...names)).toEqual(['Dr. Bo Zoellner', 'Zoë Adams', 'Zora Nash']);
    expect(await find('ad', ...names)).toEqual(['Zoë Adams']);
  });

  it('are found by several beginnings in any order', async () => {
    expect(await find('nash z', ...names)).toEqual(['Zora Nash']);
    expect(await find('zo bo', ...names)).toEqual(['Dr. Bo Zoellner']);
  });

  it('are found by one letter at the beginning of the name', async () => {
    expect(await find('z', ...names)).toEqual(['Zoë Adams', 'Zora Nash']);
  });
});
