import * as v from 'valibot';

const names = v.optional(v.record(v.string(), v.string()), {});
const entry = v.object({
  version: v.optional(v.string()),
  integrity: v.optional(v.string()),
  license: v.optional(v.string()),
  /** Of a workspace: it is found where this says. */
  link: v.optional(v.boolean()),
  resolved: v.optional(v.string()),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
  peerDependenciesMeta: v.optional(v.record(v.string(), v.object({ optional: v.optional(v.boolean()) })), {}),
});
const lock = v.object({ lockfileVersion: v.literal(3), packages: v.record(v.string(), entry) });
type Entries = v.InferOutput<typeof lock>['packages'];

/** A package of others that is part of what is deployed. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** As npm says it: an SPDX expression; null where the lock file has none. */
  readonly license: string | null;
  /** As in a lock file: the algorithm, and the hash in base64. */
  readonly integrity: string | null;
  /** The purls of what it needs. */
  readonly needs: readonly string[];
}

export const purlOf = ({ name, version }: Pick<Package, 'name' | 'version'>) =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Licences that a package says in a form from before SPDX, which lock files leave out. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = { 'limiter@1.1.5': 'MIT' };

/** What the app and the functions are made of besides our own code. */
const DEPLOYED = ['web', 'functions'];

/**
 * Every package that what is deployed needs, read from the text of a lock file. `npm sbom --omit=dev` leaves out what
 * some other workspace needs for development only, such as the Firebase SDK; so this goes the way of the dependencies.
 */
export function deployedPackages(text: string): readonly Package[] {
  const { packages } = v.parse(lock, JSON.parse(text));
  const found = new Map<string, Package>();
  const seen = new Set<string>();
  const waiting = [...DEPLOYED];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const needs = neededBy(packages, at);
    waiting.push(...needs);
    const own = packages[at];
    if (own?.version === undefined || !at.includes('node_modules/')) continue;
    const made = {
      name: nameAt(at),
      version: own.version,
      license: own.license ?? SAID_OTHERWISE[`${nameAt(at)}@${own.version}`] ?? null,
      integrity: own.integrity ?? null,
      needs: needs.flatMap((each) => purlAt(packages, each)).toSorted(),
    };
    found.set(purlOf(made), made);
  }
  return [...found.values()].toSorted((one, other) => (purlOf(one) < purlOf(other) ? -1 : 1));
}

const nameAt = (at: string) => at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);

function purlAt(packages: Entries, at: string): readonly string[] {
  const version = packages[at]?.version;
  return version === undefined || !at.includes('node_modules/')
    ? []
    : [purlOf({ name: nameAt(at), version })];
}

/** Where the packages are that one needs; of the optional ones those that are installed, and of its peers no optional ones. */
function neededBy(packages: Entries, at: string): readonly string[] {
  const own = v.parse(entry, packages[at] ?? {});
  const peers = Object.keys(own.peerDependencies).filter(
    (name) => own.peerDependenciesMeta[name]?.optional !== true,
  );
  const wanted = new Set([...Object.keys({ ...own.dependencies, ...own.optionalDependencies }), ...peers]);
  return [...wanted].flatMap((name) => {
    const place = placeOf(packages, at, name);
    if (place === null && !(name in own.optionalDependencies))
      throw new Error(`${at} needs ${name}, which the lock file lacks.`);
    return place ?? [];
  });
}

/** Looks as Node does: in the package's own folder of packages, then in those above it. */
function placeOf(packages: Entries, at: string, name: string): string | null {
  for (let folder = at; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    const there = packages[place];
    if (there !== undefined) return there.link === true ? (there.resolved ?? place) : place;
    if (folder === '') return null;
  }
}
