import { isEntry, type FhirBundle, type Located } from './bundle';
import type { Reference } from './datatypes';
import type { ResourceType } from './resources';

/** What a reference leads to. `external` is a resource that is not in the bundle, or of a type that is not read. */
export type Target = Located | 'none' | 'external';

/**
 * Finds the resources of a bundle by reference: by `fullUrl` (URN or URL), by `Type/id`, with or without a version,
 * and contained ones by `#id` within their container.
 */
export class References {
  private readonly byKey = new Map<string, Located>();

  constructor(bundle: FhirBundle) {
    for (const located of Object.values(bundle).flat()) {
      if (!isEntry(located)) {
        this.byKey.set(`${located.containerPath}#${located.id.split('#')[1] ?? ''}`, located);
        continue;
      }
      if (located.fullUrl !== null) this.byKey.set(located.fullUrl, located);
      this.byKey.set(`${located.type}/${located.id}`, located);
    }
  }

  /** Where the reference leads; `none` where it names nothing that could be looked up (a display, an identifier). */
  follow(from: Located, reference: Reference | undefined): Target {
    const text = reference?.reference;
    if (text === undefined || text === '') return 'none';
    const key = text.startsWith('#')
      ? `${from.containerPath}${text}`
      : text.replace(/\/_history\/[^/]*$/, '');
    return this.byKey.get(key) ?? 'external';
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
}

/** The type in `Type/id`, with or without a server before it and a version after it. */
const NAMED_TYPE = /([A-Z][A-Za-z]+)\/[^/]+(?:\/_history\/[^/]*)?$/;

export function isOfType<Type extends ResourceType>(
  located: Located,
  types: readonly Type[],
): located is Located<Type> {
  return types.some((type) => type === located.type);
}
