import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BulkExport, NamedFile } from './bulk-export';
import { bundleEntries, isEntry, readResources, type ReadBundle } from './fhir/bundle';
import { PassedOverList } from './fhir/passed-over';
import { readJson } from './fhir/read-json';
import { References } from './fhir/references';

/** What is read at once: a file with a bundle, or of an export the clinicians, or one patient. */
export interface Portion {
  readonly file: string;
  /** Where in the file; null for all of it. */
  readonly place: string | null;
  /** What it is counted as, if at all. */
  readonly counts: 'files' | 'patients' | null;
  readonly read: () => Promise<ReadBundle>;
}

/** The files by the names of them, or by their paths where several in different folders have one name. */
export function named(paths: readonly string[]): NamedFile[] {
  const names = paths.map((path) => basename(path));
  return paths.map((path, index) => {
    const name = names[index] ?? path;
    return { path, name: names.filter((other) => other === name).length === 1 ? name : path };
  });
}

/** The portions in the order in which to import them, and the clinicians of all, to refer to. */
export async function portionsOf(
  bundles: readonly NamedFile[],
  exported: BulkExport,
  passedOver: PassedOverList,
): Promise<{ portions: Portion[]; others: References }> {
  const withPatient: NamedFile[] = [];
  const without: NamedFile[] = [];
  const { clinicians } = exported;
  const Practitioner = [...clinicians.Practitioner];
  const PractitionerRole = [...clinicians.PractitionerRole];
  for (const file of bundles) {
    // What is wrong with it is said when it is imported.
    const read = await readBundleFile(file, new PassedOverList()).catch(() => null);
    Practitioner.push(...(read?.bundle.Practitioner.filter(isEntry) ?? []));
    PractitionerRole.push(...(read?.bundle.PractitionerRole.filter(isEntry) ?? []));
    (read === null || read.bundle.Patient.length > 0 ? withPatient : without).push(file);
  }
  const ofBundle = (file: NamedFile): Portion => ({
    file: file.name,
    place: null,
    counts: 'files',
    read: () => readBundleFile(file, passedOver),
  });
  const ofClinicians: Portion = {
    file: '(export)',
    place: null,
    counts: null,
    read: () => Promise.resolve({ bundle: clinicians, leftOut: [] }),
  };
  const ofPatients = [...exported.patients.values()].map((place): Portion => ({
    file: place.file.name,
    place: `line ${String(place.line)}`,
    counts: 'patients',
    read: async () => ({ bundle: await exported.compartment(place), leftOut: [] }),
  }));
  return {
    others: new References({ ...clinicians, Practitioner, PractitionerRole }, null, exported.shared),
    portions: [...without.map(ofBundle), ofClinicians, ...withPatient.map(ofBundle), ...ofPatients],
  };
}

async function readBundleFile({ path, name }: NamedFile, passedOver: PassedOverList): Promise<ReadBundle> {
  return readResources(bundleEntries(readJson(await readFile(path)), name, passedOver), passedOver);
}
