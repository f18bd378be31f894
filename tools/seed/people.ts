import { demoId } from './demo-id';
import { LAKESIDE, ORGANIZATION_NAMES, RIVERBANK } from './organization-ids';

export { demoPassword } from '../../ops/directory/demo-password';

/** Somebody of the demo data. Everybody here is invented. */
export interface SeedPerson {
  /** What this folder calls them. */
  readonly key: string;
  readonly uid: string;
  readonly displayName: string;
  /** Null for a child without an account. */
  readonly email: string | null;
  /** Who they are, for the table that `npm start` prints; null leaves them out. */
  readonly label: string | null;
}

const person = (key: string, displayName: string, label: string | null): SeedPerson => ({
  key,
  uid: demoId('person', key),
  displayName,
  email: `${key.replace('-', '.')}@example.com`,
  label,
});

const PEOPLE = {
  [LAKESIDE]: [
    person('ana-example', 'Ana Example', 'patient, one chart'),
    person('zoe-sample', 'Zoë Sample', 'patient, two charts'),
    person('grace-specimen', 'Grace Specimen', 'guardian of a child'),
    person('otto-specimen', 'Otto Specimen', 'guarantor of the same child'),
    person('layla-mithal', 'ليلى مثال', 'patient, name from right to left'),
    person('nils-testcase', 'Nils Testcase', 'patient, chart closed'),
    { ...person('milo-specimen', 'Milo Specimen', null), email: null },
    person('paula-placeholder', 'Dr. Paula Placeholder', 'provider, physician'),
    person('noor-example', 'Noor Example', 'provider, nurse'),
    person('sam-sample', 'Sam Sample', 'provider in both organizations'),
    person('ines-instance', 'Ines Instance', 'staff without the role'),
    person('ada-admin', 'Ada Admin', 'Super Admin'),
    person('max-manager', 'Max Manager', 'manages portal settings'),
  ],
  [RIVERBANK]: [
    person('oliver-example', 'Oliver Example', 'patient, one chart'),
    person('freya-sample', 'Freya Sample', 'patient, one chart'),
    person('imogen-placeholder', 'Dr. Imogen Placeholder', 'provider, GP'),
    person('rory-specimen', 'Rory Specimen', 'provider on no care team'),
    person('edith-admin', 'Edith Admin', 'Super Admin'),
  ],
} as const satisfies Record<string, readonly SeedPerson[]>;

/** Everybody, each once. */
export const seedPeople: readonly SeedPerson[] = Object.values(PEOPLE).flat();

export interface DemoPerson {
  readonly label: string;
  readonly email: string;
  readonly organization: string;
}

/** Who can sign in, and as what. */
export const demoPeople: readonly DemoPerson[] = ([LAKESIDE, RIVERBANK] as const).flatMap((id) => {
  const people: readonly SeedPerson[] = PEOPLE[id];
  return people.flatMap(({ label, email }) =>
    label === null || email === null ? [] : [{ label, email, organization: ORGANIZATION_NAMES[id] }],
  );
});
