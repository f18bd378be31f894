import { isEntry, readResources, type Entry, type FhirBundle, type Located } from './fhir/bundle';
import type { Reference } from './fhir/datatypes';
import { bytesAt, linesOf, readLine } from './fhir/ndjson';
import { PassedOverList } from './fhir/passed-over';
import { problemAt, type Problem } from './fhir/problem';
import { isOfType, keyOf, keysOf } from './fhir/references';
import { isResourceType } from './fhir/resources';
import { lastingIdentifier } from './ids';

/** A file by the name that it has in what is reported. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** Where a resource lies: all that is kept of a patient's until it is their turn. */
export interface Place {
  readonly file: NamedFile;
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  /** True as soon as it is some patient's turn whose it is. */
  used: boolean;
}

/** Types whose documents have their ids by an identifier, which must be one resource's alone. */
const IDENTIFIED = ['Patient', 'RelatedPerson', 'EpisodeOfCare', 'CarePlan'] as const;

const lineEntry = (file: NamedFile, line: number, resource: unknown): Entry => ({
  file: file.name,
  path: `line ${String(line)}`,
  fullUrl: null,
  resource,
});

/**
 * A FHIR Bulk Data export: NDJSON files, each line a resource, in any order. They are read once for who is in them; then
 * each patient's resources are read from their places. In memory are the clinicians, to whom anybody may refer, and the
 * resources of one patient.
 */
export class BulkExport {
  readonly patients = new Map<string, Place>();
  /** Identifiers that several in the export have, as keys of references. */
  readonly shared = new Set<string>();
  private readonly practitioners: Located<'Practitioner'>[] = [];
  private readonly roles: Located<'PractitionerRole'>[] = [];
  /** Places by the references that lead there from whose they are: from the patient, or from a resource of theirs. */
  private readonly places = new Map<string, Place[]>();
  private readonly lasting = new Map<string, string>();
  private byIdentifier = false;

  constructor(
    private readonly passedOver: PassedOverList,
    private readonly read: (place: Place) => Promise<Uint8Array> = readPlace,
  ) {}

  get clinicians(): FhirBundle {
    const none = readResources([], this.passedOver).bundle;
    return { ...none, Practitioner: this.practitioners, PractitionerRole: this.roles };
  }

  /** Finds out who is in a file. Returns what is wrong with patients of whom nothing can be made. */
  async addFile(file: NamedFile): Promise<readonly Problem[]> {
    const problems: Problem[] = [];
    for await (const { number, offset, bytes } of linesOf(file.path)) {
      const resource = readLine(bytes);
      if (resource === 'blank') continue;
      if (typeof resource === 'string') {
        this.passedOver.add(
          resource,
          { file: file.name, type: 'Resource', id: '' },
          `line ${String(number)}`,
        );
      } else if (isResourceType(resource.resourceType)) {
        const { bundle, leftOut } = readResources([lineEntry(file, number, resource)], this.passedOver);
        problems.push(...leftOut);
        const located = Object.values<readonly Located[]>(bundle).flat().find(isEntry);
        if (located === undefined) continue;
        this.identify(located);
        if (isOfType(located, ['Practitioner', 'PractitionerRole'])) {
          this.practitioners.push(...bundle.Practitioner);
          this.roles.push(...bundle.PractitionerRole);
        } else {
          this.add(located, { file, line: number, offset, length: bytes.length, used: false });
        }
      }
    }
    return problems;
  }

  /** To be called after the last file: finds the identifiers by which somebody refers to a patient, and several have. */
  async compareIdentifiers(): Promise<void> {
    if (!this.byIdentifier) return;
    const claims = new Map<string, string>();
    for (const place of this.patients.values()) {
      const patient = entryOf(await this.entryAt(place));
      for (const key of patient === undefined ? [] : keysOf(patient)) {
        if (this.places.has(key)) this.claim(claims, key, patient?.id ?? '');
      }
    }
  }

  /** The resources of the patient at the place, and of those related to them, from all files. */
  async compartment(patient: Place): Promise<FhirBundle> {
    const entries: Entry[] = [];
    const taken = new Set([patient]);
    // What is read leads to more, for which the set goes on.
    for (const place of taken) {
      const entry = await this.entryAt(place);
      entries.push(entry);
      const located = entryOf(entry);
      for (const key of located === undefined
        ? []
        : [...keysOf(located), ...keysAt(located, teamsOf(located))]) {
        if (this.shared.has(key)) continue;
        for (const next of this.places.get(key) ?? []) {
          next.used = true;
          taken.add(next);
        }
      }
    }
    return readResources(entries, this.passedOver).bundle;
  }

  /** To be called after the last patient: passes over what was nobody's. */
  async passOverRest(): Promise<void> {
    for (const place of [...this.places.values()].flat()) {
      const located = place.used ? undefined : entryOf(await this.entryAt(place));
      if (located !== undefined) this.passedOver.add('patient', located, located.path);
    }
  }

  private identify(located: Located): void {
    const lasting = isOfType(located, IDENTIFIED) ? lastingIdentifier(located) : null;
    if (lasting !== null) this.claim(this.lasting, `${located.type}?${lasting}`, located.id);
  }

  private add(located: Located, place: Place): void {
    const { type, id, path } = located;
    if (type === 'Patient') {
      if (this.patients.has(id)) this.passedOver.add('again', located, path);
      else this.patients.set(id, place);
      return;
    }
    const owners = keysAt(located, ownersOf(located));
    this.byIdentifier ||= owners.some((key) => /^(Patient)?\?/.test(key));
    // A team may be the patient's by being named in an episode or a plan of theirs.
    const keys = type === 'CareTeam' ? [...owners, ...keysOf(located)] : owners;
    for (const key of new Set(keys)) {
      const there = this.places.get(key);
      if (there === undefined) this.places.set(key, [place]);
      else there.push(place);
    }
    if (keys.length === 0) this.passedOver.add('patient', located, path);
  }

  private claim(claims: Map<string, string>, key: string, id: string): void {
    const known = claims.get(key);
    if (known === undefined) claims.set(key, id);
    else if (known !== id) this.shared.add(key);
  }

  private async entryAt(place: Place): Promise<Entry> {
    const resource = readLine(await this.read(place));
    const entry = lineEntry(place.file, place.line, resource);
    if (typeof resource === 'string') throw problemAt(entry.path, 'has changed since it was read first');
    return entry;
  }
}

const readPlace = ({ file, offset, length }: Place) => bytesAt(file.path, offset, length);

/** The resource of an entry, whose flaws are said elsewhere. */
const entryOf = (entry: Entry): Located | undefined =>
  Object.values<readonly Located[]>(readResources([entry], new PassedOverList()).bundle)
    .flat()
    .find(isEntry);

const keysAt = (from: Located, references: readonly (Reference | undefined)[]) =>
  references.flatMap((reference) => keyOf(from, reference) ?? []);

/** References to whom a resource is of: as FHIR's patient compartment has it, and to the guarantors of an account. */
function ownersOf({ resource }: Located): (Reference | undefined)[] {
  return [
    ...('patient' in resource ? [resource.patient] : []),
    ...('subject' in resource ? [resource.subject].flat() : []),
    ...('guarantor' in resource ? resource.guarantor.map(({ party }) => party) : []),
  ];
}

/** References to the care teams of an episode or a plan. */
function teamsOf({ resource }: Located): Reference[] {
  return [...('team' in resource ? resource.team : []), ...('careTeam' in resource ? resource.careTeam : [])];
}
