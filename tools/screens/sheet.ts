import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** What axe found at one look at a screen, as the end-to-end tests keep it in their report, too. */
export const lookedAt = v.object({
  screen: v.string(),
  /** In pixels. */
  width: v.number(),
  theme: v.picklist(['light', 'dark']),
  found: v.array(v.string()),
});

/** A look with its picture, a file in the same folder; the tests note it as a line of JSON. */
const look = v.object({ ...lookedAt.entries, file: v.string() });

export type Look = v.InferOutput<typeof look>;

export function readLooks(folder: string): readonly Look[] {
  const lines = readFileSync(join(folder, 'looks.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => v.parse(look, JSON.parse(line)));
}

/** Writes all pictures onto one page, each with what axe says of it; gives its path. */
export function writeSheet(folder: string, looks: readonly Look[]): string {
  const found = looks.flatMap((one) => one.found).length;
  const file = join(folder, 'index.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>The screens</title>
<style>body{font:14px system-ui}figure{display:inline-block;margin:8px}img{height:360px;border:1px solid #888}</style>
<h1>${String(looks.length)} pictures, ${String(found)} findings of axe</h1>
${looks.map(figure).join('\n')}
`,
  );
  return file;
}

function figure({ screen, width, theme, file, found }: Look): string {
  const verdict = found.length === 0 ? 'nothing' : `<b>${found.map(escape).join('<br>')}</b>`;
  return `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a>
<figcaption>${screen}<br>${String(width)}, ${theme}; axe: ${verdict}</figcaption></figure>`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
