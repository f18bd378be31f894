import { fileURLToPath } from 'node:url';

/** The repository's folder, with a slash at the end. */
export const repositoryFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Where the tools keep what can be thrown away: logs, reports, built test pages. Not under version control. */
export const cacheFolder = fileURLToPath(new URL('../../.cache', import.meta.url));

export const emulatorDataFolder = fileURLToPath(new URL('../../emulator-data', import.meta.url));
