import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** One look at a screen, as the end-to-end tests note it: a line of JSON for each. */
const look = v.object({
  screen: v.string(),
  /** In pixels. */
  width: v.number(),
  theme: v.picklist(['light', 'dark']),
  /** The picture, in the same folder. */
  file: v.string(),
  /** What axe found. */
  found: v.array(v.string()),
});

export type Look = v.InferOutput<typeof look>;

export function readLooks(folder: string): readonly Look[] {
  const lines = readFileSync(join(folder, 'looks.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => v.parse(look, JSON.parse(line)));
}

/** Writes all pictures onto one page, a screen in a row, each with what axe says of it; gives its path. */
export function writeSheet(folder: string, looks: readonly Look[]): string {
  const html = [...new Set(looks.map(({ screen }) => screen))].map((screen) => {
    const pictures = looks.filter((one) => one.screen === screen);
    return `<h2>${screen}</h2><div>${pictures.map(figure).join('')}</div>`;
  });
  const file = join(folder, 'index.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>The screens</title>
<style>body{font:14px system-ui;margin:16px}div{display:flex;gap:12px;align-items:flex-start}
figure{margin:0}img{height:360px;border:1px solid #888}.found{color:#b00020}</style>
<h1>${String(looks.length)} pictures, ${String(looks.flatMap(({ found }) => found).length)} findings of axe</h1>
${html.join('\n')}
`,
  );
  return file;
}

function figure({ width, theme, file, found }: Look): string {
  const verdict =
    found.length === 0 ? 'axe: nothing' : `<b class="found">axe: ${found.map(escape).join('<br>')}</b>`;
  return `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a>
<figcaption>${String(width)}, ${theme}<br>${verdict}</figcaption></figure>`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
