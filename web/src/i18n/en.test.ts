import { expect, it } from 'vitest';
import { TEXTS } from '../test/catalogue';

const SHAPE =
  /\b(?:arrow|bell|circle|cross|dots?|gear|icons?|magnifier|pencil|plus|(?<!way )round|squares?|stars?|triangle)\b/i;
const COLOUR = /\b(?:black|blue|bold|colou?r(?:ed|s)?|green|gr[ea]y|orange|red|white|yellow)\b/i;
const SIDE =
  /\b(?:bottom|corner|(?:left|right)(?:-hand)? side|(?:on|to|at|in) the (?:left|right|top|middle))\b/i;
const SOUND = /\b(?:beeps?|chime|ring(?:s|ing)?|sounds?|tones?)\b/i;

const says = (text: string) => [SHAPE, COLOUR, SIDE, SOUND].some((words) => words.test(text));
const names = new Set(TEXTS.map(([, text]) => text));
/** Whether the text says in quotes what a control is called, too. */
const namesIt = (text: string) => [...text.matchAll(/“(.+?)”/g)].some(([, name = '']) => names.has(name));

it('no text tells of something by its shape, colour, side or sound without its name', () => {
  expect(TEXTS.filter(([, text]) => says(text) && !namesIt(text))).toEqual([]);
});

it.each([
  'Press the cross.',
  'Fields in red are missing.',
  'Look on the left.',
  'Wait for the tone.',
  'The dot (“No such button”) is gone.',
])('such a text would be found: %s', (text) => {
  expect(says(text) && !namesIt(text)).toBe(true);
});

it.each(['The cross (“Clear search”) ends the search.', 'Or the other way round.'])(
  'such a text would not: %s',
  (text) => {
    expect(says(text) && !namesIt(text)).toBe(false);
  },
);
