import { describe, expect, it } from 'vitest';
import type { HumanName } from './datatypes';
import { displayName } from './human-name';

const now = Date.UTC(2026, 4, 20);
const name = (fields: Partial<HumanName>): HumanName => ({
  use: undefined,
  text: undefined,
  family: undefined,
  given: [],
  prefix: [],
  suffix: [],
  ...fields,
});
const shown = (names: readonly HumanName[], titles = false) => displayName(names, now, { titles });

describe('displayName', () => {
  it('takes the text, which is how the name is written, and joins given and family names where there is none', () => {
    expect(shown([name({ family: 'Minta', given: ['Dóra'], text: 'Minta Dóra' })])).toBe('Minta Dóra');
    expect(shown([name({ family: '見本', given: ['花子'], text: '見本 花子' })], true)).toBe('見本 花子');
    expect(shown([name({ text: ' 王  小明 ' })])).toBe('王 小明');
    expect(shown([name({ family: 'Example', given: ['Ann', 'Marie'], text: ' ' })])).toBe(
      'Ann Marie Example',
    );
  });

  it('leaves out signs that show nothing, and nothing that does', () => {
    expect(shown([name({ family: 'Ex\u200Bample', given: ['Wr\u00ADen\u202E'] })])).toBe('Wren Example');
    expect(shown([name({ text: 'Zoë 👩‍🚀 می‌خواهم' })])).toBe('Zoë 👩‍🚀 می‌خواهم');
  });

  it('puts titles before and after a name only when asked', () => {
    const doctor = name({ family: 'Sample', given: ['Sam'], prefix: ['Dr.'], suffix: ['MD'] });
    expect(shown([doctor])).toBe('Sam Sample');
    expect(shown([doctor], true)).toBe('Dr. Sam Sample MD');
  });

  it('prefers the official name, then the usual, then any current one to a former one', () => {
    const maiden = name({ use: 'maiden', family: 'Before' });
    const past = name({ family: 'Past', period: { end: '2020' } });
    const plain = name({ family: 'Plain' });
    const usual = name({ use: 'usual', family: 'Usual' });
    const official = name({ use: 'official', family: 'Official' });
    expect(shown([maiden, past, plain, usual, official])).toBe('Official');
    expect(shown([maiden, past, plain, usual])).toBe('Usual');
    expect(shown([maiden, past, plain])).toBe('Plain');
    expect(shown([maiden])).toBe('Before');
  });

  it('is null without a letter', () => {
    expect(shown([])).toBeNull();
    expect(shown([name({ family: ' ', given: [''] })])).toBeNull();
  });
});
