import { isEntry, type FhirBundle, type Located } from './bundle';
import type { Reference } from './datatypes';
import type { ResourceType } from './resources';

/** What a reference leads to. `external` is a resource that is not in the bundle, or of a type that is not read. */
export type Target = Located | 'none' | 'external';

/**
 * Finds the resources of a bundle by reference: by `fullUrl` (URN or URL), by `Type/id`, with or without a version,
 * contained ones by `#id` within their container, and by identifier (`Type?identifier=system|value`, or the reference's
 * own). What is not in the bundle is looked up in `others`: the clinicians of the other files.
 */
export class References {
  /** Null where several resources have the key. */
  private readonly byKey = new Map<string, Located | null>();

  constructor(
    bundle: FhirBundle,
    private readonly others: References | null = null,
  ) {
    for (const located of Object.values(bundle).flat()) {
      if (!isEntry(located)) {
        this.byKey.set(`${located.containerPath}#${located.id.split('#')[1] ?? ''}`, located);
        continue;
      }
      if (located.fullUrl !== null) this.byKey.set(located.fullUrl, located);
      this.byKey.set(`${located.type}/${located.id}`, located);
      for (const { system = '', value } of located.resource.identifier) {
        if (value === undefined) continue;
        for (const type of [located.type, '']) {
          for (const token of [`${system}|${value}`, value]) this.addIdentified(`${type}?${token}`, located);
        }
      }
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

  private addIdentified(key: string, located: Located): void {
    const known = this.byKey.get(key);
    this.byKey.set(key, known === undefined || known?.id === located.id ? located : null);
  }
}

/** The type in `Type/id`, with or without a server before it and a version after it, and in `Type?search`. */
const NAMED_TYPE = /^(?:[^?]*\/)?([A-Z][A-Za-z]+)(?:\?.*|\/[^/?]+(?:\/_history\/[^/]*)?)$/;

/** What a reference is looked up by; null where it names nothing, or only in words. */
function keyOf(from: Located, reference: Reference | undefined): string | null {
  const text = reference?.reference ?? '';
  if (text.startsWith('#')) return `${from.containerPath}${text}`;
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
