import { expect, test as plain, type BrowserContext, type ConsoleMessage } from '@playwright/test';

/** In which words Chromium says that it refused a page something by the headers that the page came with. */
const REFUSAL = /Content Security Policy|'Trusted\w+' assignment|permissions policy/i;

/**
 * What Firestore's SDK loads from elsewhere when it finds no server, only to count whether that comes. It is refused on
 * purpose: that host is not to hear of those who use the app.
 */
const REFUSED_ON_PURPOSE = /^Loading the image 'https:\/\/www\.google\.com\/images\/cleardot\.gif\?/;

/** Every test fails where a page of its browser, in whatever window, asked for what the app's own headers refuse. */
export const test = plain.extend<{ readonly headersHeld: undefined }>({
  headersHeld: [
    async ({ browser }, use) => {
      const refusals: string[] = [];
      const watch = (context: BrowserContext) => {
        context.on('console', (message: ConsoleMessage) => {
          const text = message.text();
          if (REFUSAL.test(text) && !REFUSED_ON_PURPOSE.test(text)) refusals.push(text);
        });
      };
      browser.on('context', watch);
      await use(undefined);
      browser.off('context', watch);
      expect(refusals, 'refused by the headers of the app').toEqual([]);
    },
    { auto: true },
  ],
});

export * from '@playwright/test';
