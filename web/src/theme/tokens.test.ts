import { describe, expect, it } from 'vitest';
import { darkColours, lightColours, type Colours } from './tokens';

/** WCAG 2.2: relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

type Pair = readonly [front: keyof Colours, behind: keyof Colours];

const TEXT: readonly Pair[] = [
  ...(['text', 'quietText', 'accent', 'unread', 'problem', 'done'] as const).flatMap((front) =>
    (['page', 'surface', 'selected', 'hovered', 'sand', 'teal'] as const).map(
      (behind) => [front, behind] as const,
    ),
  ),
  ['text', 'sandDisc'],
  ['text', 'tealDisc'],
  ['onAccent', 'accent'],
  ['onAccent', 'accentStrong'],
  ['onUnread', 'unread'],
  ['problem', 'problemSurface'],
  ['notice', 'noticeSurface'],
];

const CONTROLS: readonly Pair[] = [
  ['control', 'page'],
  ['control', 'surface'],
  ['tealLine', 'surface'],
  ['unread', 'selected'],
  ['accent', 'noticeSurface'],
  ['accent', 'problemSurface'],
];

describe.each([
  ['light', lightColours],
  ['dark', darkColours],
])('the %s palette', (_name, colours) => {
  it.each(TEXT)('reads: %s on %s', (front, behind) => {
    expect(contrast(colours[front], colours[behind])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(CONTROLS)('is seen: %s on %s', (front, behind) => {
    expect(contrast(colours[front], colours[behind])).toBeGreaterThanOrEqual(3);
  });
});
