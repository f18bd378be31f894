import { fold } from '@my-messages/domain/search/tokens';

let list: Promise<ReadonlySet<string>> | undefined;

/** The 49,233 most common passwords of the zxcvbn project, folded. Loaded at the first call: few instances need it. */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  list ??= load();
  return list;
}

async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common'].map((password) => fold(password)));
}
