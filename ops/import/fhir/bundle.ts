import * as v from 'valibot';
import { issuePath } from './json-path';
import type { Holder, PassedOverList } from './passed-over';
import { problemAt, type Problem } from './problem';
import { readSound } from './read-sound';
import { isResourceType, RESOURCE_SCHEMAS, type Resource, type ResourceType } from './resources';

/** A resource of a bundle: what it holds, who it is, and where it stands in the file. */
export interface Located<Type extends ResourceType = ResourceType> {
  readonly type: Type;
  /** The FHIR id; for a contained resource, its container's and its own: `Encounter/1#p`. */
  readonly id: string;
  readonly file: string;
  /** JSON path of the resource. */
  readonly path: string;
  readonly fullUrl: string | null;
  /** JSON path of the resource in which `#id` is looked up: its own, or its container's where it is contained. */
  readonly containerPath: string;
  readonly resource: Resource<Type>;
}

/** The resources of a bundle that the import reads, by type, in the order of the file. */
export type FhirBundle = { readonly [Type in ResourceType]: readonly Located<Type>[] };

/** What is sound of a bundle, and the patients of whom nothing can be made. */
export interface ReadBundle {
  readonly bundle: FhirBundle;
  readonly leftOut: readonly Problem[];
}

/** One resource as it stands in a file. */
export interface Entry {
  readonly file: string;
  readonly path: string;
  readonly fullUrl: string | null;
  readonly resource: unknown;
}

const envelope = v.object({ resourceType: v.literal('Bundle'), entry: v.optional(v.array(v.unknown()), []) });
/** What a FHIR Bulk Data export says of itself, which is often kept beside its files. */
const manifest = v.object({ transactionTime: v.string(), output: v.array(v.object({ type: v.string() })) });
const entrySchema = v.object({ fullUrl: v.optional(v.string()), resource: v.optional(v.unknown()) });
const header = v.looseObject({ resourceType: v.string(), id: v.optional(v.string()) });
const container = v.looseObject({ contained: v.optional(v.array(v.unknown()), []) });
type Header = v.InferOutput<typeof header>;

/** True for an entry of the bundle itself, false for a resource contained in another. */
export const isEntry = (located: Located) => located.path === located.containerPath;

/** The entries of a parsed JSON value: none of an export's manifest. Throws a BundleError where it is no Bundle. */
export function bundleEntries(json: unknown, file: string, passedOver: PassedOverList): Entry[] {
  if (v.is(manifest, json)) return [];
  const result = v.safeParse(envelope, json);
  if (!result.success) {
    const path = issuePath('', result.issues[0]);
    if (path === 'entry') throw problemAt(path, 'is missing or not of the expected form');
    throw problemAt('resourceType', 'is not "Bundle"');
  }
  return result.output.entry.flatMap((data, index) => {
    const path = `entry[${String(index)}]`;
    const entry = readSound(entrySchema, data, path, (place) => {
      passedOver.add('form', { file, type: 'Bundle', id: '' }, place);
    });
    if (entry?.resource === undefined) return [];
    return [{ file, path: `${path}.resource`, fullUrl: entry.fullUrl ?? null, resource: entry.resource }];
  });
}

/** Reads each resource that the import has a use for, contained ones too. What is flawed in one is passed over. */
export function readResources(entries: Iterable<Entry>, passedOver: PassedOverList): ReadBundle {
  const reading = new Reading(passedOver);
  for (const entry of entries) reading.addEntry(entry);
  return { bundle: reading.found, leftOut: reading.leftOut };
}

type Found = { [Type in ResourceType]: Located<Type>[] };
type Place = Pick<Located, 'file' | 'path' | 'fullUrl' | 'containerPath'> & { readonly id: string | null };

class Reading {
  readonly leftOut: Problem[] = [];
  readonly found: Found = {
    Patient: [],
    RelatedPerson: [],
    Practitioner: [],
    PractitionerRole: [],
    CareTeam: [],
    EpisodeOfCare: [],
    CarePlan: [],
    Encounter: [],
    Account: [],
  };

  constructor(private readonly passedOver: PassedOverList) {}

  addEntry({ file, path, fullUrl, resource: data }: Entry): void {
    const resource = this.read(header, data, { file, type: 'Resource', id: '' }, path);
    if (resource === null) return;
    // A transaction may leave the id to the server; the entry's own URN then names the resource.
    const id = (resource.id ?? '') || (fullUrl?.replace(/^urn:(uuid|oid):/, '') ?? '') || null;
    this.add(resource, { id, file, path, fullUrl, containerPath: path });
    if (isResourceType(resource.resourceType)) this.addContained(resource, id, file, path);
  }

  private addContained(holder: Header, id: string | null, file: string, path: string): void {
    const named = { file, type: holder.resourceType, id: id ?? '' };
    const contained = this.read(container, holder, named, path)?.contained ?? [];
    contained.forEach((data, index) => {
      const place = `${path}.contained[${String(index)}]`;
      const inner = this.read(header, data, named, place);
      if (inner === null) return;
      this.add(inner, {
        id: inner.id === undefined ? null : `${holder.resourceType}/${id ?? ''}#${inner.id}`,
        file,
        path: place,
        fullUrl: null,
        containerPath: path,
      });
    });
  }

  private add(data: Header, place: Place): void {
    const { resourceType: type } = data;
    if (isResourceType(type)) this.addTyped(type, this.found[type], data, place);
  }

  private addTyped<Type extends ResourceType>(
    type: Type,
    list: Found[Type],
    data: unknown,
    { id, ...place }: Place,
  ): void {
    if (id === null) {
      const path = `${place.path}.id`;
      if (type === 'Patient') this.leftOut.push({ path, message: 'is missing' });
      else this.passedOver.add('id', { file: place.file, type, id: '' }, path);
      return;
    }
    const resource = this.read(RESOURCE_SCHEMAS[type], data, { file: place.file, type, id }, place.path);
    if (resource !== null) list.push({ type, id, ...place, resource });
  }

  private read<Schema extends v.GenericSchema>(
    schema: Schema,
    data: unknown,
    named: Holder,
    path: string,
  ): v.InferOutput<Schema> | null {
    return readSound(schema, data, path, (place) => {
      this.passedOver.add('form', named, place);
    });
  }
}
