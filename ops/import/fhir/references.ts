import { isEntry, type FhirBundle, type Located } from './bundle';
import type { Reference } from './datatypes';
import type { ResourceType } from './resources';

/** What a reference leads to. `external` is a resource that is not in the bundle, or of a type that is not read. */
export type Target = Located | 'none' | 'external';

/**
 * Finds the resources of a bundle by reference: by `fullUrl` (URN or URL), by `Type/id`, with or without a version,
 * contained ones by `#id` within their container, and by identifier (`Type?identifier=system|value`, or the reference's
 * own). What is not in the bundle is looked up in `others`: the clinicians of the other files. What is found by one of
 * the keys in `shared` is several resources', some of which are not in the bundle.
 */
export class References {
  /** Null where several resources have the key. */
  private readonly byKey = new Map<string, Located | null>();
  private readonly roles = new Map<Target, Located<'PractitionerRole'>[]>();

  constructor(
    bundle: FhirBundle,
    private readonly others: References | null = null,
    private readonly shared: ReadonlySet<string> = others?.shared ?? new Set(),
  ) {
    for (const located of Object.values(bundle).flat()) {
      for (const key of placeKeys(located)) {
        // Of two with one id the first counts, as it does for a patient who is imported.
        if (!this.byKey.has(key)) this.byKey.set(key, located);
      }
      for (const key of identifierKeys(located)) this.addIdentified(key, located);
    }
    for (const role of bundle.PractitionerRole) {
      const practitioner = this.follow(role, role.resource.practitioner);
      this.roles.set(practitioner, [...(this.roles.get(practitioner) ?? []), role]);
    }
  }

  /** Where the reference leads; `none` where it names nothing that could be looked up. */
  follow(from: Located, reference: Reference | undefined): Target {
    const key = keyOf(from, reference);
    return key === null ? 'none' : (this.byKey.get(key) ?? this.others?.byKey.get(key) ?? 'external');
  }

  /**
   * The resource of one of `types` at the reference, or null where the reference names nothing, or plainly another
   * type. Who is not in the bundle is told to `missing`.
   */
  find<Type extends ResourceType>(
    from: Located,
    reference: Reference | undefined,
    types: readonly Type[],
    missing: () => void,
  ): Located<Type> | null {
    const target = this.follow(from, reference);
    if (target === 'none') return null;
    if (target !== 'external') return isOfType(target, types) ? target : null;
    const named = reference?.type ?? NAMED_TYPE.exec(reference?.reference ?? '')?.[1];
    if (named === undefined || types.some((type) => type === named)) missing();
    return null;
  }

  /** What roles the clinician has, here and in the other files. */
  rolesOf(practitioner: Located<'Practitioner'>): readonly Located<'PractitionerRole'>[] {
    return [...(this.roles.get(practitioner) ?? []), ...(this.others?.rolesOf(practitioner) ?? [])];
  }

  private addIdentified(key: string, located: Located): void {
    const known = this.byKey.get(key);
    if (this.shared.has(key)) this.byKey.set(key, null);
    else if (known === undefined) this.byKey.set(key, located);
    else if (known?.id !== located.id) this.byKey.set(key, null);
  }
}

/** Everything by which a resource can be referred to from anywhere. */
export const keysOf = (located: Located) => [...placeKeys(located), ...identifierKeys(located)];

function placeKeys(located: Located): string[] {
  const { type, id, fullUrl } = located;
  if (!isEntry(located)) return [containedKey(located, `#${id.split('#')[1] ?? ''}`)];
  return [...(fullUrl === null ? [] : [fullUrl]), `${type}/${id}`];
}

function identifierKeys(located: Located): string[] {
  if (!isEntry(located)) return [];
  return located.resource.identifier.flatMap(({ system = '', value }) =>
    value === undefined
      ? []
      : [located.type, ''].flatMap((type) => [`${type}?${system}|${value}`, `${type}?${value}`]),
  );
}

const containedKey = ({ file, containerPath }: Located, fragment: string) =>
  `${file} ${containerPath}${fragment}`;

/** The type in `Type/id`, with or without a server before it and a version after it, and in `Type?search`. */
const NAMED_TYPE = /^(?:[^?]*\/)?([A-Z][A-Za-z]+)(?:\?.*|\/[^/?]+(?:\/_history\/[^/]*)?)$/;

/** What a reference is looked up by; null where it names nothing, or only in words. */
export function keyOf(from: Located, reference: Reference | undefined): string | null {
  const text = reference?.reference ?? '';
  if (text.startsWith('#')) return containedKey(from, text);
  const search = /([A-Z][A-Za-z]+)\?(.*)$/.exec(text);
  if (search !== null) {
    return `${search[1] ?? ''}?${new URLSearchParams(search[2]).get('identifier') ?? ''}`;
  }
  if (text !== '') return text.replace(/\/_history\/[^/]*$/, '');
  const { system = '', value } = reference?.identifier ?? {};
  return value === undefined ? null : `${reference?.type ?? ''}?${system}|${value}`;
}

export function isOfType<Type extends ResourceType>(
  located: Located,
  types: readonly Type[],
): located is Located<Type> {
  return types.some((type) => type === located.type);
}
