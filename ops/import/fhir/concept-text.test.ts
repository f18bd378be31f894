import { expect, it } from 'vitest';
import { conceptText } from './concept-text';

const coding = (display?: string) => ({ system: undefined, code: 'x', display });

it.each([
  [[{ text: 'Self care', coding: [coding('Other')] }], 'Self care'],
  [[{ text: undefined, coding: [coding(), coding('Fracture care (regime/therapy)')] }], 'Fracture care'],
  [[{ text: 'Care plan (record artifact)', coding: [] }], 'Care plan'],
  [[{ text: 'Physiotherapy (knee, left)', coding: [] }], 'Physiotherapy (knee, left)'],
  [
    [
      { text: ' ', coding: [] },
      { text: 'Second', coding: [] },
    ],
    'Second',
  ],
  [[{ text: undefined, coding: [coding()] }], null],
  [[], null],
])('%j says %s', (concepts, text) => {
  expect(conceptText(concepts)).toBe(text);
});
