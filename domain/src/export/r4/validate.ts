import { LINES } from './elements';

/**
 * An element as FHIR R4 defines it: cardinality, types, and its codes where they are required. `elements.ts` has those of
 * the resources of an export and of the data types in them, a line for each, taken from HL7's StructureDefinitions 4.0.1,
 * which are in the public domain (CC0); extensions, and what else every resource may have, are left out.
 */
interface Element {
  readonly required: boolean;
  readonly many: boolean;
  readonly types: readonly { readonly name: string; readonly targets: readonly string[] }[];
  readonly codes: readonly string[] | null;
}

const ELEMENTS = new Map(LINES.trim().split('\n').map(readLine));

const TIME = String.raw`T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)`;
const DAY = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;

/** By the patterns of the definitions; white space is that of XML there, and not that of Unicode. */
const TEXTS: Readonly<Record<string, RegExp>> = {
  string: /[^ \r\n\t]/,
  markdown: /[^ \r\n\t]/,
  uri: /^[^ \r\n\t]+$/,
  code: /^[^ \r\n\t]+( [^ \r\n\t]+)*$/,
  instant: new RegExp(`^${DAY}${TIME}$`),
  dateTime: new RegExp(String.raw`^(\d{4}(-(0[1-9]|1[0-2]))?|${DAY}(${TIME})?)$`),
};

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with a Bundle by the published definitions of R4, each with its place; empty for nothing. */
export function problemsOf(bundle: unknown): readonly string[] {
  const problems: string[] = [];
  const kinds = new Map<string, string>();
  for (const entry of isFields(bundle) && Array.isArray(bundle['entry']) ? bundle['entry'] : []) {
    const { fullUrl, resource } = fieldsOf(entry);
    if (kinds.has(String(fullUrl))) problems.push(`bdl-7: ${String(fullUrl)} stands twice`);
    kinds.set(String(fullUrl), String(fieldsOf(resource)['resourceType']));
  }
  resourceAt('Bundle', bundle);
  return problems;

  function resourceAt(place: string, value: unknown): void {
    const { resourceType, ...rest } = fieldsOf(value);
    objectAt(place, String(resourceType), rest);
  }

  /** `path` is that of the definition. */
  function objectAt(place: string, path: string, value: Fields): void {
    if (Object.keys(value).length === 0) problems.push(`${place} is empty`);
    const known = [...ELEMENTS].filter(([name]) => name.slice(0, name.lastIndexOf('.')) === path);
    if (known.length === 0) problems.push(`${place}: there is no ${path}`);
    const seen = new Set<string>();
    for (const [key, child] of Object.entries(value)) {
      const found = known
        .flatMap(([name, element]) => spellings(name, element))
        .find(({ spelling }) => spelling === key);
      if (found === undefined) problems.push(`${place}.${key} is not in ${path}`);
      else elementAt(`${place}.${key}`, found, child);
      seen.add(found?.name ?? '');
    }
    for (const [name, { required }] of known) {
      if (required && !seen.has(name)) problems.push(`${place} has no ${name}`);
    }
  }

  function elementAt(place: string, { name, element, types }: Spelling, value: unknown): void {
    if (Array.isArray(value) !== element.many) problems.push(`${place} is one or many`);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) problems.push(`${place} is an empty list`);
    for (const [at, each] of values.entries()) {
      valueAt(element.many ? `${place}[${String(at)}]` : place, { name, element, types }, each);
    }
  }

  function valueAt(place: string, { name, element, types }: Spelling, value: unknown): void {
    const [type = { name: '', targets: [] }] = types;
    const pattern = TEXTS[type.name];
    if (pattern !== undefined) {
      if (typeof value !== 'string' || !pattern.test(value)) problems.push(`${place} is no ${type.name}`);
      if (element.codes !== null && !element.codes.includes(String(value)))
        problems.push(`${place}: ${String(value)} is none of its codes`);
    } else if (type.name === 'Resource') resourceAt(place, value);
    else if (!isFields(value)) problems.push(`${place} is no ${type.name}`);
    else {
      objectAt(place, type.name === 'BackboneElement' ? name : type.name, value);
      if (type.name === 'Reference') referenceAt(place, type.targets, value);
    }
  }

  /** What is only named leads nowhere, and may. */
  function referenceAt(place: string, targets: readonly string[], { reference, type }: Fields): void {
    const kind = typeof reference === 'string' ? (kinds.get(reference) ?? 'nothing') : type;
    if (
      typeof kind === 'string' &&
      (kind === 'nothing' || !targets.some((one) => one === kind || one === 'Resource'))
    )
      problems.push(`${place} leads to ${kind}`);
  }
}

interface Spelling extends Pick<Element, 'types'> {
  readonly name: string;
  readonly element: Element;
}

/** By which keys an element stands in JSON: one that may be of several types, by one for each. */
function spellings(name: string, element: Element): readonly (Spelling & { readonly spelling: string })[] {
  const key = name.slice(name.lastIndexOf('.') + 1);
  if (!key.endsWith('[x]')) return [{ spelling: key, name, element, types: element.types }];
  return element.types.map((type) => ({
    spelling: key.replace(
      '[x]',
      type.name.replace(/^./, (letter) => letter.toUpperCase()),
    ),
    name,
    element,
    types: [type],
  }));
}

function readLine(line: string): [string, Element] {
  const [defined = '', codes] = line.split(' = ');
  const [path = '', cardinality = '', types = ''] = defined.split(' ');
  return [
    path,
    {
      required: !cardinality.startsWith('0'),
      many: cardinality.endsWith('*'),
      types: types.split(',').map((type) => {
        const [name = '', targets = ''] = type.split(/[()]/);
        return { name, targets: targets.split('|') };
      }),
      codes: codes?.split(' ') ?? null,
    },
  ];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
