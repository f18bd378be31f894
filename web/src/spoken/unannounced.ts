import { isInaccessible } from '@testing-library/react';

/** Parts of a screen of which one that has spoken has said what is new in it. */
const PARTS = 'main, [role=main], nav, header, [role=dialog], [role=menu]';

/** What a screen says before a deed. */
export interface Before {
  readonly words: readonly string[];
  readonly focus: Element | null;
  /** Gone when another page stands there. */
  readonly main: Element | null;
}

export function screenBefore(): Before {
  return {
    words: wordsOnScreen().map(([, words]) => words),
    focus: document.activeElement,
    main: document.querySelector('main, [role=main]'),
  };
}

/**
 * The words that are new on the screen, and that nobody was told of: neither were they spoken, nor stand they where
 * the focus has gone, or from there on, nor has a live region of the same part said what is new there. Of another
 * page nobody is told more than where they are on it; what an announced deed changes in the list beside, it has told.
 */
export function unannounced(before: Before, heard: readonly string[]): string[] {
  const focus = document.activeElement;
  if (focus === null || focus === document.body) return ['the focus is on nothing'];
  if (before.main?.isConnected === false) return [];
  const known = [...before.words];
  const isNew = (words: string) => {
    const at = known.indexOf(words);
    if (at !== -1) known.splice(at, 1);
    return at === -1;
  };
  const live = heard.filter((phrase) => /^(polite|assertive):/.test(phrase));
  return wordsOnScreen()
    .filter(([, words]) => isNew(words))
    .filter(([, words]) => !heard.some((phrase) => phrase.includes(words)))
    .filter(([node]) => !isReadOn(node, focus, before.focus) && !isSummed(node, live))
    .map(([, words]) => words);
}

/** All words that a screen reader can reach, each with the node or the element that has them. */
function wordsOnScreen(): [Node, string][] {
  const words: [Node, string][] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    const text = node instanceof Element ? node.getAttribute('aria-label') : node.textContent;
    if (!text?.trim() || element === null) continue;
    if (element.closest('style, script, textarea') || isInaccessible(element)) continue;
    words.push([node, oneLine(text)]);
  }
  return words;
}

function isReadOn(node: Node, focus: Element, focusBefore: Element | null): boolean {
  if (focus === focusBefore) return false;
  const part = focus.closest(PARTS);
  if (part?.contains(node) !== true) return false;
  const cameToPart = !part.contains(focusBefore);
  const follows = (focus.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return cameToPart || focus.contains(node) || follows;
}

function isSummed(node: Node, live: readonly string[]): boolean {
  const list = node.parentElement?.closest('nav');
  if (list?.contains(document.activeElement) === false) return live.length > 0;
  return [...document.querySelectorAll('[role=status], [role=alert]')].some((region) => {
    const said = oneLine(region.textContent);
    const spoke = said !== '' && live.some((phrase) => phrase.includes(said));
    return spoke && region.parentElement?.closest(PARTS)?.contains(node) === true;
  });
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
