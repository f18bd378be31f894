import { appendFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { doneTooEarly, focusUnseen } from './controls';
import { expect, test, type Page } from './test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where pictures are asked for, of `npm run screens`, and in between, too. */
const folder = process.env['SCREENS_FOLDER'];
const WIDTHS = folder === undefined ? [360, 1280] : [360, 768, 1280];
const THEMES = ['light', 'dark'] as const;

/** What axe finds against WCAG 2.2 AA and its own good practice on the screen as it is now; empty for nothing. */
async function violations(page: Page, popup: boolean): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate<AxeResults>(
    // What opens over a page stands in none of its landmarks. That a control is called by the words that stand on it
    // (WCAG 2.5.3) axe looks at where it is asked to.
    `axe.run({ rules: { region: { enabled: ${String(!popup)} }, 'label-content-name-mismatch': { enabled: true } } })`,
  );
  return found.map(({ id, nodes }) => {
    const places = nodes.map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`);
    return `${id}: ${places.join(', ')}`;
  });
}

/** WCAG 1.4.12: what a reader may set of their own. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Words that are cut where a reader spaces their text; what ends in an ellipsis is whole elsewhere. */
const cutWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflow, textOverflow, clipPath } = getComputedStyle(element);
        if (overflow !== 'hidden' || textOverflow === 'ellipsis' || clipPath !== 'none') return false;
        return element.textContent.trim() !== '' && element.scrollHeight > element.clientHeight + 1;
      })
      .map(({ tagName, textContent }) => `${tagName}: ${textContent}`),
  );

/** Holds the words to be whole where a reader spaces them, in the window as it is now. */
async function isWholeSpaced(page: Page, name: string): Promise<void> {
  // Not as an element, which the app's own headers refuse.
  await page.evaluate((content) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(content);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
  // A field that grows with its words measures them anew when the window changes, a moment later.
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height: height + 1 });
  await expect
    .configure({ soft: true })
    .poll(() => cutWords(page), `${name}, spaced`)
    .toEqual([]);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
}

/** Where the system forces its colours: what is pressed and what is open, of which nothing but a background tells. */
async function toldByBackground(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const told = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.MuiButton-contained, [aria-current]')]
      .filter((element) => {
        const { borderStyle, borderWidth, outlineStyle } = getComputedStyle(element);
        const framed = borderStyle !== 'none' && borderWidth !== '0px';
        return element.matches('[aria-current]') ? outlineStyle === 'none' : !framed;
      })
      .map(({ innerText }) => innerText),
  );
  await page.emulateMedia({ forcedColors: null });
  return told;
}

/** What axe found of a screen, in one width and theme. */
interface Look {
  readonly screen: string;
  readonly width: number;
  readonly theme: (typeof THEMES)[number];
  readonly found: readonly string[];
}

async function takePicture(page: Page, into: string, look: Look): Promise<void> {
  const { screen, width, theme } = look;
  const file = `${[screen, width, theme].join(' ').replace(/[^a-z0-9]+/gi, '-')}.png`;
  await page.screenshot({ path: join(into, file), animations: 'disabled', caret: 'hide' });
  appendFileSync(join(into, 'looks.jsonl'), `${JSON.stringify({ ...look, file })}\n`);
}

/**
 * Holds a screen, which is to be drawn whole already, to what every screen is held to: nothing for axe to find in
 * either theme, narrow and wide; nothing that stands out to the side, at 320 pixels either; nothing cut where a reader
 * spaces the text; nothing told by a background alone where the system forces its colours.
 */
export async function isAccessible(page: Page, name: string, popup = false): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 600 ? 740 : 800 });
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      let found: readonly string[] = [];
      // Once more, where it was looked at while it still changed from the theme before.
      await expect
        .configure({ soft: true })
        .poll(
          async () => {
            found = await violations(page, popup);
            return found;
          },
          `${name}, ${String(width)} pixels, ${theme}`,
        )
        .toEqual([]);
      expect
        .soft(await focusUnseen(page, popup), `${name}, ${String(width)} pixels, ${theme}: focus`)
        .toEqual([]);
      const look = { screen: `${test.info().title} ${name}`, width, theme, found };
      // It stays in the report of the run, where `npm run evidence` finds it.
      await test.info().attach('axe', { body: JSON.stringify(look), contentType: 'application/json' });
      if (folder !== undefined) await takePicture(page, folder, look);
    }
  }
  expect.soft(await doneTooEarly(page, popup), `${name}: before a control is let go`).toEqual([]);
  expect.soft(await toldByBackground(page), `${name}, told by a background`).toEqual([]);
  // As wide as 1280 pixels are at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(sideways, `${name} stands out at 320 pixels`).toBeLessThanOrEqual(0);
  await isWholeSpaced(page, name);
  await page.setViewportSize({ width: 1280, height: 800 });
}
