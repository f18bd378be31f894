import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { repositoryFolder } from '../world/repository';

export const PICTURES_FOLDER = join(repositoryFolder, 'docs/screens');

/** What the pictures were drawn by when they were taken: a hash for each. */
export const SOURCES_FILE = join(PICTURES_FOLDER, 'sources.json');

/** The pictures of the README: which screens they show, and the modules that draw these. */
export const PICTURES = [
  {
    file: 'conversation-wide.png',
    screen: 'a portal user’s conversation',
    width: 1280,
    theme: 'light',
    drawnBy: ['routes/messages-layout.tsx', 'routes/conversation-route.tsx', 'app/header.tsx'],
  },
  {
    file: 'inbox-phone.png',
    screen: 'a portal user’s inbox',
    width: 360,
    theme: 'light',
    drawnBy: ['routes/messages-layout.tsx', 'app/header.tsx'],
  },
  {
    file: 'compose-dark.png',
    screen: 'staff’s compose',
    width: 1280,
    theme: 'dark',
    drawnBy: ['routes/messages-layout.tsx', 'routes/compose-route.tsx', 'app/header.tsx'],
  },
] as const;

/** What only fetches and keeps is not seen. */
const IS_SEEN = /^web\/src\/(app|features|i18n|routes|shared|theme|ui)\//;

/** A hash of all modules of the app that a picture is drawn by. */
export async function sourcesOf({ drawnBy }: (typeof PICTURES)[number]): Promise<string> {
  const { metafile } = await build({
    absWorkingDir: repositoryFolder,
    entryPoints: ['theme/theme.ts', ...drawnBy].map((module) => `web/src/${module}`),
    bundle: true,
    packages: 'external',
    loader: { '.css': 'empty' },
    write: false,
    outdir: 'nowhere',
    metafile: true,
  });
  const hash = createHash('sha256');
  const paths = Object.keys(metafile.inputs).filter((path) => IS_SEEN.test(path));
  for (const path of paths.sort()) {
    hash.update(path).update(readFileSync(join(repositoryFolder, path)));
  }
  return hash.digest('hex').slice(0, 16);
}
