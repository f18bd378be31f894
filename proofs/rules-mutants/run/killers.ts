/** Remembers which tests told mutants on which lines, to try those first that told their neighbours. */
export class Killers {
  readonly #told: { readonly line: number; readonly test: string }[] = [];

  add(line: number, test: string): void {
    this.#told.push({ line, test });
  }

  /** The tests that told mutants nearest to a line, nearest first, each once. */
  near(line: number, count: number): readonly string[] {
    const nearest = [...this.#told].sort(
      (one, other) => Math.abs(one.line - line) - Math.abs(other.line - line),
    );
    return [...new Set(nearest.map(({ test }) => test))].slice(0, count);
  }
}
