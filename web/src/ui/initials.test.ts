import { expect, it } from 'vitest';
import { initials } from './initials';

it.each([
  ['Noor Example', 'NE'],
  ['Dr. Paula Placeholder', 'PP'],
  ['ana maria da costa', 'AC'],
  ['Zoë', 'Z'],
  ['‘Siobhán’ O’Brien', 'SO'],
  ['Prof.', 'P'],
  ['ليلى مثال', 'لم'],
  ['王芳', '王'],
  ['', ''],
  ['42', ''],
])('the initials of “%s” are “%s”', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
