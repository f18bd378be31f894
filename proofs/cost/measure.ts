import { fetchCoverage } from '../coverage/emulator';
import type { EmulatorProject } from '../support/emulator-project';
import { type StoredDocument } from '../support/emulator-project';
import { dependentDocuments } from './dependent-documents';
import { expressionsBeside, MOST_ZEROS, withFiller, zerosBeside } from './filler';
import { EXPRESSION_LIMIT } from './goals';
import type { Asker, Judged, RequestKind } from './request-kind';

/**
 * Measures what the rules cost, kind by kind, in a project of its own of a Firestore emulator. Every method throws
 * where the rules do not accept a request.
 */
export class CostMeasure {
  /** `world` are the documents that every request finds. */
  constructor(
    private readonly project: EmulatorProject,
    private readonly source: string,
    private readonly world: Iterable<StoredDocument>,
  ) {}

  /** Paths of the documents that the decision depends on, for whom they are most; of a batch, of all its writes. */
  async documents(kind: RequestKind): Promise<readonly string[]> {
    let most: readonly string[] = [];
    for (const asker of kind.askers) {
      await this.#prepare(asker, this.source);
      await kind.send(this.project.as(asker.uid), asker.uid);
      const documents = dependentDocuments(await fetchCoverage(this.project.emulator, this.project.id));
      if (documents.length > most.length) most = documents;
    }
    return most;
  }

  /**
   * How many expressions are evaluated, for whom they are most; of a batch, in its dearest write, since each write
   * has the limit to itself. It is the emulator's own count, found with its own limit: how much more it could
   * evaluate before it refuses. It begins anew each time that documents have come, and the dearest turn counts.
   */
  async expressions(kind: RequestKind): Promise<number> {
    let most = 0;
    for (const asker of kind.askers) {
      for (const judged of kind.judgedBy) most = Math.max(most, await this.#count(kind, asker, judged));
    }
    return most;
  }

  /** Whether fewer expressions than `bound` are evaluated: {@link expressions} held to a bound, in far less time. */
  async staysUnder(kind: RequestKind, bound: number): Promise<boolean> {
    for (const asker of kind.askers) {
      for (const judged of kind.judgedBy) {
        if (!(await this.#fits(kind, asker, judged, zerosBeside(bound - 1)))) return false;
      }
    }
    return true;
  }

  close(): Promise<void> {
    return this.project.close();
  }

  async #count(kind: RequestKind, asker: Asker, judged: Judged): Promise<number> {
    if (!(await this.#fits(kind, asker, judged, 0))) return EXPRESSION_LIMIT;
    let fits = 0;
    let tooMany = MOST_ZEROS;
    while (tooMany - fits > 1) {
      const zeros = Math.floor((fits + tooMany) / 2);
      if (await this.#fits(kind, asker, judged, zeros)) fits = zeros;
      else tooMany = zeros;
    }
    return expressionsBeside(fits);
  }

  async #fits(kind: RequestKind, asker: Asker, judged: Judged, zeros: number): Promise<boolean> {
    await this.#prepare(asker, withFiller(this.source, judged, zeros));
    try {
      await kind.send(this.project.as(asker.uid), asker.uid);
      return true;
    } catch (error) {
      if (reasons(error).includes(OVER_THE_LIMIT)) return false;
      throw new Error(`not accepted: ${kind.name}`, { cause: error });
    }
  }

  async #prepare(asker: Asker, source: string): Promise<void> {
    await this.project.put([...this.world, ...(asker.documents ?? [])]);
    await this.project.load(source);
  }
}

/** How the emulator says why it refused. */
const OVER_THE_LIMIT = `maximum of ${String(EXPRESSION_LIMIT)} expressions`;

/** What an error says, and what is said of how it came about. */
const reasons = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${reasons(error.cause)}` : '';
