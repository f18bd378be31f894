import { describe, expect, it } from 'vitest';
import { filesFor, filesReachable, parseManifest } from './closure';

const chunks = parseManifest(
  JSON.stringify({
    'index.html': {
      file: 'entry.js',
      imports: ['_shared.js'],
      dynamicImports: ['inbox.tsx', 'settings.tsx'],
    },
    '_shared.js': { file: 'shared.js', imports: ['_deep.js'] },
    '_deep.js': { file: 'deep.js', imports: ['_shared.js'] },
    'inbox.tsx': { file: 'inbox.js', imports: ['_shared.js', '_list.js'], dynamicImports: ['open.tsx'] },
    '_list.js': { file: 'list.js' },
    'open.tsx': { file: 'open.js' },
    'settings.tsx': { file: 'settings.js', imports: ['_list.js'], dynamicImports: ['audit.tsx'] },
    'audit.tsx': { file: 'audit.js' },
  }),
);

describe('the files in front of a screen', () => {
  it('are those that its modules import, and those that these import', () => {
    expect([...filesFor(chunks, ['index.html'])].sort()).toEqual(['deep.js', 'entry.js', 'shared.js']);
  });

  it('are counted once for several modules', () => {
    const files = [...filesFor(chunks, ['index.html', 'inbox.tsx'])].sort();
    expect(files).toEqual(['deep.js', 'entry.js', 'inbox.js', 'list.js', 'shared.js']);
  });

  it('of a module that was renamed are not guessed', () => {
    expect(() => filesFor(chunks, ['gone.tsx'])).toThrow('The build has no chunk for gone.tsx');
  });
});

it('what may ever be fetched leaves out what only the part without leads to', () => {
  const files = [...filesReachable(chunks, ['index.html'], ['settings.tsx'])].sort();
  expect(files).toEqual(['deep.js', 'entry.js', 'inbox.js', 'list.js', 'open.js', 'shared.js']);
});
