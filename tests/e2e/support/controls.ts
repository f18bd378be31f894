import type { Locator, Page } from './test';

/** What can be pressed, filled in or opened; also those of a menu that only arrow keys reach. */
const CONTROLS =
  ':is(a[href], button, input, select, textarea, summary, [tabindex="0"], [role=menuitem]):not(:disabled):visible';

/** The controls of the screen; where something is open over it, of that alone. */
const controls = (page: Page, popup: boolean): Locator =>
  (popup ? page.locator('[role=dialog], [role=menu]').last() : page.locator('body')).locator(CONTROLS);

/**
 * The controls on which the focus of who uses the keyboard is not seen: for which no line is drawn that has a contrast
 * of at least 3:1 against what is beside it, in both themes, and two sides on the screen.
 */
export async function focusUnseen(page: Page, popup: boolean): Promise<readonly string[]> {
  // The browser draws the focus for whoever used the keyboard last; this key alone does nothing.
  await page.keyboard.press('Shift');
  return controls(page, popup).evaluateAll(async (elements) => {
    /** What may be drawn for a control: on itself, or, where that is not seen, on what stands for it. */
    function around(control: Element): readonly Element[] {
      const above = [control.parentElement, control.parentElement?.parentElement].filter(
        (one) => one != null,
      );
      return [...new Set([control, ...above, ...above.flatMap(({ children }) => [...children])])];
    }

    interface Line {
      readonly of: Element;
      readonly width: number;
      readonly colour: string;
      /** How far its middle is outside of the element. */
      readonly out: number;
    }
    /** The lines of at least two pixels around these elements. */
    const linesOf = (some: readonly Element[]): readonly Line[] =>
      some.flatMap((of) => {
        const style = getComputedStyle(of);
        if (style.opacity === '0') return [];
        const [outline, border] = [parseFloat(style.outlineWidth), parseFloat(style.borderTopWidth)];
        const out = parseFloat(style.outlineOffset) + outline / 2;
        return [
          ...(style.outlineStyle === 'none' ? [] : [{ of, width: outline, colour: style.outlineColor, out }]),
          { of, width: border, colour: style.borderTopColor, out: -border / 2 },
        ].filter(({ width }) => width >= 2);
      });
    const isSame = (one: Line, other: Line) =>
      one.of === other.of && one.width === other.width && one.colour === other.colour;

    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    /** How light the last of these colours is over those before it. */
    function luminance(colours: readonly string[]): number {
      if (paint === null) throw new Error('The browser paints nothing.');
      for (const colour of colours) {
        paint.fillStyle = colour;
        paint.fillRect(0, 0, 1, 1);
      }
      const rgb = [...paint.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
      return [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
        const part = rgb[index] ?? 0;
        return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      }, 0);
    }
    const behind = (element: Element | null): readonly string[] =>
      element === null
        ? ['white']
        : [...behind(element.parentElement), getComputedStyle(element).backgroundColor];
    function standsOut({ of, colour, out }: Line): boolean {
      const beside = behind(out < 0 ? of : of.parentElement);
      const [one, other] = [luminance([...beside, colour]), luminance(beside)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= 3;
    }

    /** Whether of two sides there is a piece on the screen, and in all that cuts what stands out of it. */
    function isOnScreen({ of, out }: Line): boolean {
      const box = of.getBoundingClientRect();
      const ring = [box.left - out, box.top - out, box.right + out, box.bottom + out] as const;
      let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
      for (let one = of.parentElement; one !== null && one !== document.body; one = one.parentElement) {
        if (getComputedStyle(one).overflow === 'visible') continue;
        const cut = one.getBoundingClientRect();
        [left, top] = [Math.max(left, cut.left), Math.max(top, cut.top)];
        [right, bottom] = [Math.min(right, cut.right), Math.min(bottom, cut.bottom)];
      }
      const across = Math.min(ring[2], right) - Math.max(ring[0], left);
      const down = Math.min(ring[3], bottom) - Math.max(ring[1], top);
      const upright = [ring[0], ring[2]].filter((x) => x >= left && x <= right && down > 8);
      const level = [ring[1], ring[3]].filter((y) => y >= top && y <= bottom && across > 8);
      return upright.length + level.length >= 2;
    }

    /** What the app draws itself follows a moment after the event; and nothing is halfway from one look to another. */
    async function drawn(): Promise<void> {
      await Promise.resolve();
      for (const animation of document.getAnimations()) animation.finish();
    }
    const hadFocus = document.activeElement;
    const scrolled = [...document.querySelectorAll('*')].map(
      (element) => [element, element.scrollTop] as const,
    );
    const unseen: string[] = [];
    for (const control of elements as HTMLElement[]) {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      await drawn();
      const before = linesOf(around(control));
      control.focus();
      await drawn();
      const drawnForIt = linesOf(around(control)).filter((line) => !before.some((one) => isSame(one, line)));
      if (
        document.activeElement !== control ||
        !drawnForIt.some((line) => standsOut(line) && isOnScreen(line))
      )
        unseen.push(control.outerHTML.slice(0, 200));
    }
    // As it was before, for whatever looks at the screen next.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (hadFocus instanceof HTMLElement) hadFocus.focus({ preventScroll: true });
    for (const [element, top] of scrolled) element.scrollTop = top;
    return unseen;
  });
}

/** In milliseconds; what appears under a pointer that rests has appeared by then. */
const RESTS = 250;

/**
 * What comes before a control is let go: what appears while it is pointed at, and what changes as it is pressed. Where
 * the pointer is, a page may change colours (which the library keeps in variables, too), shadows and the line under words.
 */
export const doneTooEarly = (page: Page, popup: boolean): Promise<readonly string[]> =>
  controls(page, popup).evaluateAll(async (elements, rests) => {
    const early: string[] = [];
    let changes: MutationRecord[] = [];
    const watch = new MutationObserver((records) => changes.push(...records));
    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    function send(element: Element, ...kinds: readonly string[]): void {
      for (const kind of kinds)
        element.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }));
    }

    for (const element of elements) send(element, 'pointerover', 'pointermove', 'mouseover', 'mousemove');
    await new Promise((resolve) => setTimeout(resolve, rests));
    for (const { addedNodes } of changes)
      for (const { textContent } of addedNodes)
        early.push(`“${textContent ?? ''}” appears under the pointer`);
    for (const element of elements) send(element, 'pointerout', 'mouseout');
    const rules = (within: CSSStyleSheet | CSSGroupingRule): readonly CSSRule[] =>
      [...within.cssRules].flatMap((rule) =>
        rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule) ? rules(rule) : [rule],
      );
    for (const rule of [...document.styleSheets].flatMap(rules))
      if (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'))
        for (const property of rule.style)
          if (!/color$|^text-decoration|^box-shadow$|^--variant-/.test(property))
            early.push(`${property} changes under the pointer: ${rule.cssText}`);

    const address = location.href;
    for (const element of elements) {
      await Promise.resolve();
      changes = [];
      send(element, 'pointerdown', 'mousedown', 'touchstart');
      await Promise.resolve();
      changes.push(...watch.takeRecords());
      if (changes.length > 0 || location.href !== address)
        early.push(`acts as it is pressed: ${element.outerHTML.slice(0, 200)}`);
      send(document.body, 'pointerup', 'mouseup', 'touchend');
    }
    watch.disconnect();
    return early;
  }, RESTS);
