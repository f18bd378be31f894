import * as v from 'valibot';
import { issuePath } from './json-path';
import { BundleError, problemAt, type Problem } from './problem';
import { isResourceType, RESOURCE_SCHEMAS, type Resource, type ResourceType } from './resources';

/** A resource of a bundle: what it holds, who it is, and where it stands in the file. */
export interface Located<Type extends ResourceType = ResourceType> {
  readonly type: Type;
  /** The FHIR id; for a contained resource, its container's and its own: `Encounter/1#p`. */
  readonly id: string;
  /** JSON path of the resource. */
  readonly path: string;
  readonly fullUrl: string | null;
  /** JSON path of the resource in which `#id` is looked up: its own, or its container's where it is contained. */
  readonly containerPath: string;
  readonly resource: Resource<Type>;
}

/** The resources of a bundle that the import reads, by type, in the order of the file. */
export type FhirBundle = { readonly [Type in ResourceType]: readonly Located<Type>[] };

const header = v.looseObject({ resourceType: v.string(), id: v.optional(v.string()) });
const contained = v.looseObject({ contained: v.optional(v.array(header), []) });
const bundle = v.object({
  resourceType: v.literal('Bundle'),
  entry: v.optional(v.array(v.object({ fullUrl: v.optional(v.string()), resource: v.optional(header) })), []),
});

/**
 * Checks a parsed JSON value as an R4 Bundle and each resource in it, contained ones too, that the import reads.
 * Throws a BundleError that lists every place that is not as FHIR has it.
 */
export function parseBundle(json: unknown): FhirBundle {
  const envelope = v.safeParse(bundle, json);
  if (!envelope.success) {
    const [issue] = envelope.issues;
    const path = issuePath('', issue);
    if (path === '' || path === 'resourceType') throw problemAt('resourceType', 'is not "Bundle"');
    throw problemAt(path, 'is missing or not of the expected form');
  }
  const reading = new Reading();
  envelope.output.entry.forEach(({ fullUrl = null, resource }, index) => {
    if (resource === undefined) return;
    const path = `entry[${String(index)}].resource`;
    // A transaction may leave the id to the server; the entry's own URN then names the resource.
    const id = resource.id ?? fullUrl?.replace(/^urn:(uuid|oid):/, '') ?? null;
    reading.add(resource, { id, path, fullUrl, containerPath: path });
    if (isResourceType(resource.resourceType)) reading.addContained(resource, id, path);
  });
  return reading.finish();
}

type Found = { [Type in ResourceType]: Located<Type>[] };

class Reading {
  private readonly problems: Problem[] = [];
  private readonly found: Found = {
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

  add(
    data: v.InferOutput<typeof header>,
    place: { id: string | null; path: string; fullUrl: string | null; containerPath: string },
  ): void {
    const { resourceType: type } = data;
    if (isResourceType(type)) this.addTyped(type, this.found[type], data, place);
  }

  addContained(data: v.InferOutput<typeof header>, id: string | null, path: string): void {
    const result = v.safeParse(contained, data);
    if (!result.success) {
      this.problems.push({ path: issuePath(path, result.issues[0]), message: 'is not of the expected form' });
      return;
    }
    result.output.contained.forEach((inner, index) => {
      this.add(inner, {
        id: inner.id === undefined ? null : `${data.resourceType}/${id ?? ''}#${inner.id}`,
        path: `${path}.contained[${String(index)}]`,
        fullUrl: null,
        containerPath: path,
      });
    });
  }

  finish(): FhirBundle {
    const [first, ...others] = this.problems;
    if (first !== undefined) throw new BundleError([first, ...others]);
    return this.found;
  }

  private addTyped<Type extends ResourceType>(
    type: Type,
    list: Found[Type],
    data: unknown,
    { id, ...place }: { id: string | null; path: string; fullUrl: string | null; containerPath: string },
  ): void {
    if (id === null || id === '') {
      this.problems.push({ path: `${place.path}.id`, message: 'is missing' });
      return;
    }
    const result = v.safeParse(RESOURCE_SCHEMAS[type], data);
    if (result.success) {
      list.push({ type, id, ...place, resource: result.output });
      return;
    }
    for (const issue of result.issues) {
      this.problems.push({
        path: issuePath(place.path, issue),
        message: 'is missing or not of the expected form',
      });
    }
  }
}
