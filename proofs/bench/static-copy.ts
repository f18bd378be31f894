import type { Page } from '@playwright/test';

/** What a page shows, without its scripts. */
export interface Shown {
  /** Its styles, those that scripts have made too. */
  readonly styles: string;
  readonly body: string;
  /** What is in the part that changes from screen to screen. */
  readonly content: string;
}

const CONTENT = '#content';

export const shownBy = (page: Page): Promise<Shown> =>
  page.evaluate((content) => {
    const styles = [...document.styleSheets].map(({ href, cssRules }) =>
      href === null
        ? `<style>${[...cssRules].map(({ cssText }) => cssText).join('\n')}</style>`
        : `<link rel="stylesheet" href="${href}">`,
    );
    return {
      styles: styles.join('\n'),
      body: document.body.innerHTML,
      content: document.querySelector(content)?.innerHTML ?? '',
    };
  }, CONTENT);

/**
 * A page of the same nodes and styles, in which a link to one of the screens, of which `named` is a part, puts the nodes of
 * that screen in the place of the other's.
 */
export function exchanging(screens: readonly (Shown & { readonly named: string })[]): string {
  const [begin] = screens;
  const contents = screens.map(({ named, content }) => ({ named, content }));
  const body = (begin?.body ?? '').replaceAll(/<script[\s\S]*?<\/script>/g, '');
  return `<!doctype html><html><head>${screens.at(-1)?.styles ?? ''}</head><body>${body}<script>
const screens = ${JSON.stringify(contents).replaceAll('</', '<\\/')};
addEventListener('click', (event) => {
  const href = event.target.closest('a')?.getAttribute('href') ?? '';
  const screen = screens.find(({ named }) => href.includes(named));
  if (screen === undefined) return;
  event.preventDefault();
  document.querySelector('${CONTENT}').innerHTML = screen.content;
});
</script></body></html>`;
}
