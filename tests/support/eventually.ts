/** How often, and how many times, something that comes about by itself is looked for. */
const EVERY_MILLISECONDS = 100;
const TIMES = 300;

/** Looks until there is something; throws when there is nothing for long. */
export async function eventually<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false>,
): Promise<Value> {
  for (let time = 0; time < TIMES; time += 1) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MILLISECONDS));
  }
  throw new Error(`it never came about: ${what}`);
}
