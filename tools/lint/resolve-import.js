import { posix } from 'node:path';

/** Prefix of what does not lie in this repository: npm packages, and Node's own modules as "pkg:node:fs". */
export const PACKAGE = 'pkg:';

/**
 * What an import means, whichever way it is spelled: a path in the repository ("web/src/data/commands"), or
 * "pkg:" and the package's specifier.
 *
 * @param {string} file the importing file, as a path in the repository
 * @param {string} specifier what stands in the import
 * @returns {string}
 */
export function resolveImport(file, specifier) {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(file), specifier));
  const workspace = /^@my-messages\/([^/]+)(?:\/(.+))?$/.exec(specifier);
  if (workspace !== null) return posix.join(String(workspace[1]), 'src', workspace[2] ?? '');
  if (/^(@|~)\//.test(specifier)) return posix.join(file.split('/')[0] ?? '', 'src', specifier.slice(2));
  return PACKAGE + specifier;
}

/**
 * Is this path that folder or package, or something in it?
 *
 * @param {string} path
 * @param {string} folder
 */
export function isIn(path, folder) {
  return path === folder || path.startsWith(folder.endsWith(':') ? folder : `${folder}/`);
}
