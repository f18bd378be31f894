import { en } from '../i18n/en';

/** Every text of the catalogue by its key. */
export const TEXTS: readonly (readonly [key: string, text: string])[] = textsOf(en, '');

function textsOf(part: object, path: string): readonly (readonly [key: string, text: string])[] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    const key = path === '' ? name : `${path}.${name}`;
    return typeof value === 'string' ? [[key, value] as const] : textsOf(value as object, key);
  });
}
