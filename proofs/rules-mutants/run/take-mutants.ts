import * as v from 'valibot';

const turn = v.object({ likely: v.array(v.string()) });

/**
 * Takes one mutant after the other from the queue, and answers for each with the name of what told it, or null. `tell`
 * gets the names of what told the mutants beside it, and finds all loaded.
 */
export async function takeMutants(
  queue: string,
  tell: (likely: readonly string[]) => Promise<string | null>,
): Promise<void> {
  for (;;) {
    const response = await fetch(`${queue}/next`);
    if (response.status === 204) return;
    const { likely } = v.parse(turn, await response.json());
    const by = await tell(likely);
    await fetch(`${queue}/result`, { method: 'POST', body: JSON.stringify({ by }) });
  }
}
