import { Virtual } from '@guidepup/virtual-screen-reader';
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { screenBefore, unannounced } from './unannounced';

/** What somebody reads to the end of. */
const PARTS = 'main, nav, [role=group], body';
const LIVE = /^(polite|assertive): /;

/** Longer than any screen here: who reads on so far reads in circles. */
const STEPS_AT_MOST = 300;

/**
 * Somebody who hears the app and uses the keyboard. What they do, and what a screen reader speaks then, is a script;
 * what changed on the screen and they were not told of is kept beside it.
 */
export class Listener {
  readonly #reader = new Virtual();
  readonly #user = userEvent.setup();
  readonly #lines: string[] = [];
  /** How many of the reader's phrases stand in the script. */
  #written = 0;
  readonly unannounced: string[] = [];

  static async listen(): Promise<Listener> {
    const listener = new Listener();
    await listener.#reader.start({ container: document.body });
    await listener.#hear();
    listener.#lines.length = 0;
    return listener;
  }

  /** What is done behind a `>`, and below it what is spoken. */
  get script(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  /** As Tab or a list of links would. */
  async goTo(found: Promise<HTMLElement>): Promise<void> {
    const element = await found;
    act(() => {
      element.focus();
    });
    this.#lines.push('> goes to');
    await this.#hear();
  }

  /** Presses a key, and hears what follows until that is there which it leads to. */
  async press(key: 'Enter' | 'Escape', leadsTo: () => Promise<unknown>): Promise<void> {
    await this.#does(`presses ${key}`, `{${key}}`, leadsTo);
  }

  async type(text: string, leadsTo: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
    await this.#does(`types “${text}”`, text, leadsTo);
  }

  /** Reads to the end of the part where one is. */
  async readOn(): Promise<void> {
    this.#lines.push('> reads on');
    const from = this.#reader.activeNode;
    for (let step = 0; step < STEPS_AT_MOST; step += 1) {
      await this.#reader.next();
      const phrase = await this.#reader.lastSpokenPhrase();
      if (phrase.startsWith('end of') && isPartAround(this.#reader.activeNode, from)) break;
    }
    await this.#hear();
  }

  async #does(what: string, keys: string, leadsTo: () => Promise<unknown>): Promise<void> {
    const before = screenBefore();
    await this.#user.keyboard(keys);
    await leadsTo();
    this.#lines.push(`> ${what}`);
    const heard = await this.#hear(before.focus);
    this.unannounced.push(...unannounced(before, heard).map((words) => `${what}: ${words}`));
  }

  /** What was spoken since, when all of it has been; of the ways of the focus from somewhere else its end alone. */
  async #hear(focusBefore = document.activeElement): Promise<string[]> {
    await this.#settle();
    const moved = focusBefore !== document.activeElement;
    if (moved) document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    const log = await this.#settle();
    const phrases = log
      .slice(this.#written)
      // No screen reader says that nothing is wrong, or stops at a region that is empty.
      .map((phrase) =>
        phrase
          .replaceAll(/, not (invalid|disabled)/g, '')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      )
      .filter((phrase) => !/^(status|polite:|assertive:)$/.test(phrase))
      // A region is spoken once for each of its nodes that changed together.
      .filter((phrase, at, all) => phrase !== all[at - 1]);
    this.#written = log.length;
    const rest = phrases.findLastIndex((phrase) => !LIVE.test(phrase));
    const heard = moved
      ? phrases.filter((phrase, at) => LIVE.test(phrase) || at === rest)
      : withoutParts(phrases);
    this.#lines.push(...heard.map((phrase) => `  ${phrase}`));
    return heard;
  }

  async #settle(): Promise<string[]> {
    let log = await this.#reader.spokenPhraseLog();
    for (let length = -1; length !== log.length;) {
      length = log.length;
      await act(() => new Promise((resolve) => setTimeout(resolve)));
      log = await this.#reader.spokenPhraseLog();
    }
    return log;
  }
}

/** What a link or a heading holds is its name, which is spoken once. */
function withoutParts(phrases: readonly string[]): string[] {
  const kept: string[] = [];
  let end: string | null = null;
  for (const phrase of phrases) {
    if (end === null) kept.push(phrase);
    if (phrase === end) end = null;
    else if (/^(link|heading), /.test(phrase) && phrases.includes(`end of ${phrase}`))
      end ??= `end of ${phrase}`;
  }
  return kept;
}

function isPartAround(node: Node | null, inside: Node | null): boolean {
  return node instanceof Element && node.matches(PARTS) && node.contains(inside);
}

export const link = (name: string | RegExp) => screen.findByRole('link', { name });
export const button = (name: string) => screen.findByRole('button', { name });
export const field = (name: string) => screen.findByLabelText(name);
