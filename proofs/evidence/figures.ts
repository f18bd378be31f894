/** A figure that a page says, and the command that gives it. */
export interface Figure {
  readonly command: string;
  readonly says: string;
  /** The first and last line of the page that say it, from 1. */
  readonly lines: readonly [number, number];
}

/** The figures of a page: what is bold in an item of a list that begins with a command. */
export function figuresOf(page: string): readonly Figure[] {
  return [...page.matchAll(/^- `(np[mx] [^`]+)`(?:[^\n]*\n)(?: {2}[^\n]*\n)*/gm)].flatMap((item) => {
    const [whole, command = ''] = item;
    const first = page.slice(0, item.index).split('\n').length;
    const says = [...whole.matchAll(/\*\*([^*]+)\*\*/g)].map(([, bold = '']) => bold.replace(/\s+/g, ' '));
    const last = first + whole.trimEnd().split('\n').length - 1;
    return says.map((each) => ({
      command: command.replace(/\s+/g, ' '),
      says: each,
      lines: [first, last] as const,
    }));
  });
}
