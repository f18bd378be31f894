import { chartDoc, portalMemberDoc } from '@my-messages/domain/testing/documents';
import { chartPath, memberPath } from '@my-messages/domain/paths';
import { describe, expect, it } from 'vitest';
import type { Store } from '../store/store';
import { MemoryStore } from '../testing/memory-store';
import type { Viewer } from '../viewer';
import { people } from './admin';
import { staffCharts } from './charts';

const viewerOf = (store: Store, uid: string): Viewer => ({
  store,
  organizationId: 'clinic',
  uid,
  side: 'staff',
});

/** The names that the first page shows for what was typed. */
async function find(beginning: string, ...names: readonly string[]) {
  const store = new MemoryStore();
  for (const [index, displayName] of names.entries()) {
    store.set(memberPath('clinic', `uid-${String(index)}`), portalMemberDoc({ displayName }));
  }
  const page = await new Promise<{ rows: readonly { displayName: string }[] }>((next, reject) => {
    people(viewerOf(store, 'admin'), { kind: null, beginning }).first.subscribe({ next, fail: reject });
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

describe('charts of one’s own care teams', () => {
  /** The patients that the first page shows for what was typed, one of them on nobody's team. */
  async function findPatients(beginning: string) {
    const store = new MemoryStore();
    for (const [index, patientName] of ['Zoë Adams', 'Ann Zimmer', 'Mary Jane Zorn', 'Room 7.5'].entries()) {
      store.set(chartPath('clinic', `chart-${String(9 - index)}`), chartDoc({ patientName }));
    }
    store.set(
      chartPath('clinic', 'elsewhere'),
      chartDoc({ patientName: 'Zora Away', careTeamIds: ['other'] }),
    );
    const page = await new Promise<{ rows: readonly { patientName: string }[] }>((next, reject) => {
      staffCharts(viewerOf(store, 'nurse'), { reach: 'care-teams', beginning }).first.subscribe({
        next,
        fail: reject,
      });
    });
    return page.rows.map(({ patientName }) => patientName);
  }

  it.each([
    ['', ['Ann Zimmer', 'Mary Jane Zorn', 'Room 7.5', 'Zoë Adams']],
    ['zo', ['Mary Jane Zorn', 'Zoë Adams']],
    ['zorn mar', ['Mary Jane Zorn']],
    ['mary j', ['Mary Jane Zorn']],
    ['mary k', []],
    ['z', ['Zoë Adams']],
    ['room 7.5', ['Room 7.5']],
    ['75', ['Room 7.5']],
    ['dr. adams', ['Zoë Adams']],
  ])('are found by the beginnings of words: "%s"', async (typed, found) => {
    expect(await findPatients(typed)).toEqual(found);
  });
});
