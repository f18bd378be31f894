import * as v from 'valibot';
import type { HeardDraft } from '../entities/drafts';

const stored = v.record(v.string(), v.number());

/**
 * Which version of which text its writer has pressed Send on while the server could not be told: ids and numbers, in
 * this tab alone. A reload then goes on sending instead of asking again.
 */
export class Pressed {
  readonly #name: string;

  constructor({ organizationId, uid }: { readonly organizationId: string; readonly uid: string }) {
    this.#name = `pressed ${organizationId} ${uid}`;
  }

  /** As the server would have it, had it been told that Send was pressed. */
  asPressed(row: HeardDraft): HeardDraft {
    const pressed = row.state === 'writing' && this.#read()[row.id] === row.revision;
    return pressed ? { ...row, state: 'sending' } : row;
  }

  add(key: string, revision: number): void {
    sessionStorage.setItem(this.#name, JSON.stringify({ ...this.#read(), [key]: revision }));
  }

  delete(key: string): void {
    const { [key]: gone, ...rest } = this.#read();
    if (gone === undefined) return;
    if (Object.keys(rest).length === 0) this.clear();
    else sessionStorage.setItem(this.#name, JSON.stringify(rest));
  }

  clear(): void {
    sessionStorage.removeItem(this.#name);
  }

  #read(): Readonly<Record<string, number>> {
    try {
      return v.parse(stored, JSON.parse(sessionStorage.getItem(this.#name) ?? '{}'));
    } catch {
      return {};
    }
  }
}
