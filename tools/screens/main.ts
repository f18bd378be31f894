import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../world/repository';
import { PICTURES, PICTURES_FOLDER, SOURCES_FILE, sourcesOf } from './pictures';
import { readLooks, writeSheet } from './sheet';

// `npm run screens`: every screen in both themes and three widths on one page, each with axe's verdict; and the
// pictures of the README anew. It is the end-to-end test of the screens, which takes pictures while it looks.
const folder = join(repositoryFolder, '.cache/screens');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
process.env['SCREENS_FOLDER'] = folder;
process.argv.splice(3, Infinity, 'e2e', '--', 'screens');
await import('../test/main');

const looks = readLooks(folder);
console.log(writeSheet(folder, looks));
const sources: Record<string, string> = {};
// Those of screens in which something is wrong are none to show.
for (const picture of process.exitCode === 0 ? PICTURES : []) {
  const { file, screen, width, theme } = picture;
  const look = looks.find((one) => one.screen === screen && one.width === width && one.theme === theme);
  if (look === undefined) throw new Error(`no picture of ${screen} was taken`);
  copyFileSync(join(folder, look.file), join(PICTURES_FOLDER, file));
  sources[file] = await sourcesOf(picture);
  console.log(join('docs/screens', file));
}
if (process.exitCode === 0) writeFileSync(SOURCES_FILE, `${JSON.stringify(sources, null, 2)}\n`);
