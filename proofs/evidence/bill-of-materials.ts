import { purlOf, type Package } from './packages';

/** Licences that ask no more of who deploys the app than to keep their text. */
const ALLOWED = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'ISC',
    'MIT',
    'MIT-0',
    'Unlicense',
  ],
  // Of a font, which is served as it is.
  'OFL-1.1',
]);

/** Those whose licence is none of the allowed ones, or is not said; of several offered, one is enough. */
export function notAllowed(packages: readonly Package[]): readonly Package[] {
  return packages.filter(({ license }) => license === null || !isAllowed(license));
}

function isAllowed(expression: string): boolean {
  const plain = expression.replace(/[()]/g, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((id) => ALLOWED.has(id)));
}

/** The packages as CycloneDX 1.5 says them, of an application of ours. `at` is when, in epoch milliseconds. */
export function billOfMaterials(
  application: { name: string; version: string },
  packages: readonly Package[],
  at: number,
) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      timestamp: new Date(at).toISOString(),
      component: { type: 'application', 'bom-ref': application.name, ...application },
    },
    components: packages.map(({ name, version, license, integrity }) => ({
      type: 'library',
      'bom-ref': purlOf({ name, version }),
      name,
      version,
      purl: purlOf({ name, version }),
      ...(license !== null && {
        licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
      }),
      ...(integrity !== null && { hashes: integrity.split(' ').map(hashOf) }),
    })),
    dependencies: packages.map((each) => ({ ref: purlOf(each), dependsOn: each.needs })),
  };
}

function hashOf(integrity: string) {
  const [algorithm = '', hash = ''] = integrity.split(/-(.*)/s);
  return {
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(hash, 'base64').toString('hex'),
  };
}
