import type { Span } from './syntax';

/** A place in the source where the rules language does not go on so; counted from 1. */
export class RulesSyntaxError extends Error {
  constructor(
    readonly line: number,
    readonly column: number,
    expected: string,
  ) {
    super(`line ${String(line)}, column ${String(column)}: expected ${expected}`);
    this.name = 'RulesSyntaxError';
  }
}

const BLANK = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const SEGMENT = /[A-Za-z0-9_.-]+/y;

/** Walks over the source of rules, past blanks and comments. */
export class Scanner {
  #position = 0;

  constructor(readonly source: string) {
    this.skipBlanks();
  }

  /** The offset of what comes next. */
  get position(): number {
    return this.#position;
  }

  /** The offset behind what was taken last, before the blanks that follow it. */
  get end(): number {
    return this.#end;
  }
  #end = 0;

  get atEnd(): boolean {
    return this.#position >= this.source.length;
  }

  /** Takes what the pattern (sticky) finds here; null when it finds nothing. */
  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#position;
    const [text] = pattern.exec(this.source) ?? [];
    if (text === undefined) return null;
    this.#take(text.length);
    return text;
  }

  /** Whether this text comes next; a word only as a whole. */
  sees(text: string): boolean {
    if (!this.source.startsWith(text, this.#position)) return false;
    const after = this.source[this.#position + text.length] ?? '';
    return !(/\w$/.test(text) && /\w/.test(after));
  }

  takes(text: string): boolean {
    if (!this.sees(text)) return false;
    this.#take(text.length);
    return true;
  }

  expect(text: string): void {
    if (!this.takes(text)) throw this.error(`"${text}"`);
  }

  word(): string {
    const word = this.match(WORD);
    if (word === null) throw this.error('a name');
    return word;
  }

  /** What stands between commas, up to and with the closing mark. */
  listUpTo<Item>(close: string, item: () => Item): Item[] {
    const items: Item[] = [];
    while (!this.takes(close)) {
      if (items.length > 0) this.expect(',');
      if (this.takes(close)) break;
      items.push(item());
    }
    return items;
  }

  /** A segment of a path that is a text. */
  segment(): Span & { readonly kind: 'text'; readonly text: string } {
    const start = this.position;
    const text = this.match(SEGMENT);
    if (text === null) throw this.error('a segment of a path');
    return { kind: 'text', text, start, end: this.end };
  }

  /** Whether the next character follows the last without a blank between. */
  get adjoins(): boolean {
    return this.#position === this.#end;
  }

  error(expected: string): RulesSyntaxError {
    const before = this.source.slice(0, this.#position).split('\n');
    return new RulesSyntaxError(before.length, (before.at(-1)?.length ?? 0) + 1, expected);
  }

  private skipBlanks(): void {
    BLANK.lastIndex = this.#position;
    this.#position += BLANK.exec(this.source)?.[0].length ?? 0;
  }

  #take(length: number): void {
    this.#position += length;
    this.#end = this.#position;
    this.skipBlanks();
  }
}
