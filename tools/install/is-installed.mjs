/**
 * Is everything that package-lock.json (`wanted`) lists in node_modules, at the listed version, according to npm's
 * own record of its last install (`present`, node_modules/.package-lock.json)? Packages that are optional, or for
 * another platform, may be missing; no version may differ.
 *
 * @typedef {Record<string, unknown> & { version?: string, optional?: boolean, devOptional?: boolean }} Entry
 * @param {{ packages: Record<string, Entry> }} wanted
 * @param {{ packages: Record<string, Entry> }} present
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true;
    const installed = present.packages[path];
    if (installed === undefined) return entry.optional === true || entry.devOptional === true;
    return installed.version === entry.version;
  });
}
