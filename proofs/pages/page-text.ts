import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../../tools/world/repository';

/** What a file of the repository says. */
export const textOf = (path: string) => readFileSync(join(repositoryFolder, path), 'utf8');
