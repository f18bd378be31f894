import { describe, expect, it } from 'vitest';
import { textOf } from '../pages/page-text';
import { placeOf } from '../attack/model/request';
import { DOCUMENTS } from '../attack/world/documents';
import { ASKERS, accessRows, serversOwn } from './access';
import { inWords } from './audit';
import { billOfMaterials, notAllowed } from './bill-of-materials';
import { figuresOf } from './figures';
import { foundIn, mailsWith, tellingWords } from './mails';
import { deployedPackages, purlOf, type Package } from './packages';

const lockOf = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });
const names = (packages: readonly Package[]) => packages.map(purlOf);

describe('the packages that are deployed', () => {
  const packages = deployedPackages(textOf('package-lock.json'));

  it('are those of the app and the functions, though others need them for development, too', () => {
    const found = packages.map(({ name }) => name);
    expect(found).toEqual(
      expect.arrayContaining(['react', 'firebase', 'firebase-admin', 'nodemailer', 'valibot']),
    );
    expect(found.filter((name) => ['vite', 'vitest', 'firebase-tools', 'typescript'].includes(name))).toEqual(
      [],
    );
  });

  it('have licences that are allowed', () => {
    expect(notAllowed(packages)).toEqual([]);
  });

  it('are found where Node finds them, with what each needs', () => {
    const found = deployedPackages(
      lockOf({
        web: { dependencies: { a: '1', own: '1' }, devDependencies: { dev: '1' } },
        functions: { dependencies: { '@s/b': '1' } },
        own: { dependencies: { c: '1' } },
        'node_modules/own': { link: true, resolved: 'own' },
        'node_modules/a': {
          version: '1.0.0',
          dependencies: { '@s/b': '1' },
          peerDependencies: { c: '1', dev: '1' },
          peerDependenciesMeta: { dev: { optional: true } },
        },
        'node_modules/a/node_modules/@s/b': { version: '1.5.0' },
        'node_modules/@s/b': { version: '1.0.0', optionalDependencies: { missing: '1' } },
        'node_modules/c': { version: '1.0.0' },
        'node_modules/dev': { version: '1.0.0' },
      }),
    );
    const both = ['pkg:npm/%40s/b@1.0.0', 'pkg:npm/%40s/b@1.5.0'];
    expect(names(found)).toEqual([...both, 'pkg:npm/a@1.0.0', 'pkg:npm/c@1.0.0']);
    expect(found.find(({ name }) => name === 'a')?.needs).toEqual([
      'pkg:npm/%40s/b@1.5.0',
      'pkg:npm/c@1.0.0',
    ]);
  });

  it('are all there', () => {
    expect(() => deployedPackages(lockOf({ web: { dependencies: { a: '1' } } }))).toThrow('web needs a');
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    [null, false],
  ])('may have the licence %s: %s', (license, may) => {
    const one = { name: 'a', version: '1', license, integrity: null, needs: [] };
    expect(notAllowed([one])).toEqual(may ? [] : [one]);
  });

  it('are said with their licences and hashes', () => {
    const one = {
      name: '@s/a',
      version: '1',
      license: '(MIT OR X)',
      integrity: 'sha512-/+8=',
      needs: ['pkg:npm/b@1'],
    };
    const bill = billOfMaterials({ name: 'app', version: '2' }, [one], 0);
    expect(bill.metadata.timestamp).toBe('1970-01-01T00:00:00.000Z');
    expect(bill.components).toMatchObject([
      {
        purl: 'pkg:npm/%40s/a@1',
        licenses: [{ expression: '(MIT OR X)' }],
        hashes: [{ alg: 'SHA-512', content: 'ffef' }],
      },
    ]);
    expect(bill.dependencies).toEqual([{ ref: 'pkg:npm/%40s/a@1', dependsOn: ['pkg:npm/b@1'] }]);
  });
});

describe('who may do what', () => {
  const rows = accessRows(Date.now());
  const who = (what: string) => {
    const row = rows.find((each) => each.what === what);
    return Object.keys(ASKERS).filter((_, index) => row?.allowed[index] === true);
  };
  const conversation = 'organizations/clinic/conversations/ananoraopenxxxxxxxxx';

  it('is asked of every kind of document that the design has', () => {
    const kinds = new Set([...DOCUMENTS.keys()].map((path) => placeOf(path).kind));
    const asked = new Set(
      rows.flatMap(({ what }) =>
        what.startsWith('delete ') ? [placeOf(what.slice('delete '.length)).kind] : [],
      ),
    );
    expect(asked).toEqual(kinds);
    expect(serversOwn().toSorted()).toEqual(['auditSeals', 'rateLimits', 'sweeps']);
  });

  it('says that messages are of the two people, and of no admin', () => {
    expect(who(`get ${conversation}`)).toEqual(['the patient', 'the staff member']);
    expect(who(`delete ${conversation}`)).toEqual([]);
    expect(who('reply as staff in ana-nora-open')).toEqual(['the staff member']);
    expect(who('list organizations/clinic/auditEvents')).toEqual(['Super Admin']);
  });

  it('lets nobody in who is not signed in, and an account of no clinic only to itself', () => {
    expect(rows.filter(({ allowed }) => allowed[0])).toEqual([]);
    expect(rows.filter(({ allowed }) => allowed[1]).map(({ what }) => what)).toEqual(['get users/noone']);
  });
});

describe('mails', () => {
  it('say nothing of the demo data', () => {
    const words = tellingWords();
    expect(words.length).toBeGreaterThan(50);
    for (const [kind, mail] of mailsWith('https://portal.example/x'))
      expect([kind, foundIn(mail, words)]).toEqual([kind, []]);
  });

  it.each(['subject', 'text', 'html'] as const)('are looked through in their %s', (part) => {
    const mail = { subject: '', text: '', html: '', [part]: 'About CANARY words' };
    expect(foundIn(mail, ['canary', 'other'])).toEqual(['canary']);
  });
});

it('says what the registry answered, or that it did not', () => {
  const answer = { metadata: { vulnerabilities: { total: 3, high: 1, critical: 0 } } };
  expect(inWords(JSON.stringify(answer))).toContain('3, of which 1 are high and 0 critical');
  expect(inWords('{"message":"405"}')).toContain('did not answer');
  expect(inWords('')).toContain('did not answer');
});

it('finds the figures of a page, with the command that gives each and the lines that say it', () => {
  const page =
    '# Page\n\n- `npm run a\n  -- --b`: **1 of\n  2.** and **3**.\n- `npm run c` has none.\n- **4** of nothing\n';
  expect(figuresOf(page)).toEqual(
    ['1 of 2.', '3'].map((says) => ({ command: 'npm run a -- --b', says, lines: [3, 5] })),
  );
  expect(figuresOf(textOf('README.md')).length).toBeGreaterThan(5);
});
