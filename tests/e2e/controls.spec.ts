import { doneTooEarly, focusUnseen } from './support/controls';
import { expect, test } from './support/test';

// What every screen is looked at for, on controls that are made for it.

const RING = ':focus-visible { outline: 3px solid #0f5157; outline-offset: 2px }';

test('where the focus is seen, and where not', async ({ page }) => {
  const CASES: readonly (readonly [what: string, seen: boolean, style: string, body: string])[] = [
    ['seen by a ring', true, RING, '<button>Send</button>'],
    [
      'seen on what stands for a control',
      true,
      'input { opacity: 0 } label:has(:focus-visible) { outline: 3px solid #0f5157 }',
      '<label><input type="checkbox">Mine</label>',
    ],
    [
      'seen by a border',
      true,
      'input { outline: none } div { border: 1px solid gray } div:has(:focus-visible) { border: 2px solid #0f5157 }',
      '<div><input></div>',
    ],
    ['unseen without a line', false, ':focus-visible { outline: none }', '<a href="#a">Inbox</a>'],
    ['unseen in a pale line', false, ':focus-visible { outline: 3px solid #ccc }', '<button>Send</button>'],
    [
      'unseen on a line of its colour',
      false,
      `${RING} div { background: #0f5157 }`,
      '<div><button>Send</button></div>',
    ],
    ['unseen on what is not seen', false, `${RING} input { opacity: 0 }`, '<input type="checkbox">'],
    [
      'unseen where it is cut',
      false,
      `${RING} div { overflow: hidden } button { width: 100%; height: 40px; margin: 0 }`,
      '<div style="width: 80px; height: 40px"><button>Send</button></div>',
    ],
    [
      'unseen where the line was there before',
      false,
      'button { outline: 3px solid #0f5157 !important }',
      '<button>Send</button>',
    ],
  ];
  for (const [what, seen, style, body] of CASES) {
    await page.setContent(`<style>${style}</style>${body}`);
    expect.soft(await focusUnseen(page, false), what).toHaveLength(seen ? 0 : 1);
  }
});

test('what comes before a control is let go', async ({ page }) => {
  const CASES: readonly (readonly [what: string, early: RegExp | null, body: string])[] = [
    ['nothing of one that acts on a click', null, '<button onclick="this.textContent = 1">Send</button>'],
    [
      'its colour may change',
      null,
      '<style>a:hover { color: red; text-decoration: underline }</style><a href="#a">Inbox</a>',
    ],
    [
      'it is told that one acts as it is pressed',
      /^acts as it is pressed: <button/,
      '<button onmousedown="this.textContent = 1">Send</button>',
    ],
    [
      'it is told that one leads elsewhere as it is touched',
      /^acts as it is pressed: <button/,
      '<button ontouchstart="location.hash = 1">Send</button>',
    ],
    [
      'it is told what appears under the pointer after a while',
      /^“More” appears under the pointer$/,
      `<button onmouseover="setTimeout(() => document.body.append('More'), 100)">Send</button>`,
    ],
    [
      'it is told what a style shows under the pointer',
      /^display changes under the pointer: a:hover i/,
      '<style>i { display: none } @media (hover) { a:hover i { display: inline } }</style><a href="#a">Inbox<i>2</i></a>',
    ],
  ];
  for (const [what, early, body] of CASES) {
    await page.setContent(body);
    const told = await doneTooEarly(page, false);
    expect.soft(told, what).toHaveLength(early === null ? 0 : 1);
    expect.soft(told.join(), what).toMatch(early ?? /^$/);
  }
});
