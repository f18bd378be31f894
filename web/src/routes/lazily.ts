import { lazy, type ComponentType } from 'react';

/** A component whose code is fetched when it is shown first; `load` imports the file that exports it as `name`. */
export function lazily<Name extends string, Props>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
) {
  return lazy(async () => ({ default: (await load())[name] }));
}
