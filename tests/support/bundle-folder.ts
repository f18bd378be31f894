import { existsSync } from 'node:fs';

const SHARED = '../shared/fhir';
const OWN = 'tests/support/fhir';

/** The FHIR bundles to test with, from the repository's root: the shared ones where they are, else the project's own. */
export function bundleFolder(): string {
  return existsSync(SHARED) ? SHARED : OWN;
}
