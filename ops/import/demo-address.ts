import type { PlannedPerson } from './import-plan';

/** Letters that Unicode does not take apart into a plain letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/**
 * A made-up address to sign in with, of the name in plain ASCII and a few digits of the id, so that two people of one
 * name have two addresses: `raul.fernandez.3f20ac@example.com`. Nobody can receive mail there.
 */
export function demoAddress({
  id,
  kind,
  displayName,
}: Pick<PlannedPerson, 'id' | 'kind' | 'displayName'>): string {
  const words = displayName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøæœłđþðı]/g, (letter) => PLAIN[letter] ?? '')
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'dr');
  const name = words.length > 0 ? words.join('.').slice(0, 50).replace(/\.$/, '') : kind;
  return `${name}.${id.slice(2, 8)}@example.com`;
}
