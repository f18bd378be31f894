import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, type Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WIDTHS = [360, 1280] as const;
const THEMES = ['light', 'dark'] as const;

/** What axe finds against WCAG 2.2 AA and its own good practice on the screen as it is now; empty for nothing. */
async function violations(page: Page, popup: boolean): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate<AxeResults>(
    // What opens over a page stands in none of its landmarks.
    `axe.run({ rules: { region: { enabled: ${String(!popup)} } } })`,
  );
  return found.map(({ id, nodes }) => {
    const places = nodes.map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`);
    return `${id}: ${places.join(', ')}`;
  });
}

/**
 * Holds a screen, which is to be drawn whole already, to what every screen is held to: nothing for axe to find in
 * either theme, narrow and wide, and nothing that stands out to the side, at 320 pixels either.
 */
export async function isAccessible(page: Page, name: string, popup = false): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 600 ? 740 : 800 });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Once more, where it was looked at while it still changed from the theme before.
      await expect
        .configure({ soft: true })
        .poll(() => violations(page, popup), `${name}, ${String(width)} pixels, ${colorScheme}`)
        .toEqual([]);
    }
  }
  // As wide as 1280 pixels are at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(sideways, `${name} stands out at 320 pixels`).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
}
