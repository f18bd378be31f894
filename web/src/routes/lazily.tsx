import { lazy, useState, type ComponentType } from 'react';

/** A page whose code is fetched when it is shown first, or before by `fetch`. */
interface LazyPage<Props> {
  (props: Props): React.JSX.Element;
  readonly fetch: () => Promise<unknown>;
}

/**
 * The code of a page could not be fetched: the connection is gone, or a newer app has been deployed. A page keeps that for
 * good, so that nothing helps but to load the app again.
 */
export class CodeMissing extends Error {}

/**
 * A page whose code is fetched when it is shown first; `load` imports the file that exports it as `name`. Where the code
 * is there already it is shown without suspending, because React holds back for 300 ms what follows a fallback.
 */
export function lazily<Name extends string, Props extends object>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): LazyPage<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetch = async () => {
    try {
      loaded = (await load())[name];
    } catch (cause) {
      throw new CodeMissing(undefined, { cause });
    }
    return { default: loaded };
  };
  const Later = lazy(fetch) as ComponentType<Props>;
  function Page(props: Props) {
    // What is shown stays what it is: it would lose its state.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Later);
    return <Shown {...props} />;
  }
  return Object.assign(Page, { fetch });
}
