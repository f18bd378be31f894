import { Http } from '../attack/wire/http';
import { Rest } from '../attack/wire/rest';
import type { Request } from '../attack/model/request';
import * as wire from '../attack/model/value';
import { loadRules } from '@my-messages/rules-mutants/run/load-rules';
import { SERVER_TIME, type Write } from '../../web/src/data/store/store';
import { requiredVariable } from '../../tests/support/environment';

/** A project of the emulator, under rules of its own. */
export interface RulesProject {
  /** Stores documents past the rules. */
  seed(documents: readonly { readonly path: string; readonly data: object }[]): Promise<void>;
  /** Whether the rules accept the writes as one batch. */
  accepts(uid: string, writes: readonly Write[]): Promise<boolean>;
  /** Those of the paths whose documents the rules let somebody read, be they there or not. */
  shown(uid: string, paths: readonly string[]): Promise<ReadonlySet<string>>;
  close(): void;
}

/** Opens the project, empty, with the rules; throws when the emulator does not take them. */
export async function openProject(projectId: string, rules: string): Promise<RulesProject> {
  const emulator = requiredVariable('FIRESTORE_EMULATOR_HOST');
  if (!(await loadRules(emulator, projectId, rules))) throw new Error('the rules do not compile');
  const http = new Http(emulator);
  const rest = new Rest(http, projectId);
  await rest.clear();

  async function isAccepted(uid: string, request: Request): Promise<boolean> {
    const outcome = await rest.send({ uid, claims: {} }, request);
    if (outcome.kind === 'odd') throw new Error(`neither accepted nor refused: ${outcome.answer}`);
    return outcome.kind === 'accepted';
  }

  return {
    seed: (documents) => rest.change(documents.map(({ path, data }) => ({ path, fields: fieldsOf(data) }))),
    accepts: (uid, writes) =>
      isAccepted(uid, { kind: 'commit', writes: writes.map(writeOf), transaction: false }),
    async shown(uid, paths) {
      // One request in the usual case; of several that it refuses one cannot tell which.
      if (await isAccepted(uid, { kind: 'get-several', paths: [...paths], transaction: false }))
        return new Set(paths);
      const each = await Promise.all(paths.map((path) => isAccepted(uid, { kind: 'get', path })));
      return new Set(paths.filter((_, index) => each[index]));
    },
    close: () => {
      http.close();
    },
  };
}

function writeOf(write: Write) {
  if (write.kind === 'delete') return write;
  const { kind, path, fields } = write;
  return { kind: kind === 'create' ? 'set' : 'update', path, fields: fieldsOf(fields) } as const;
}

const fieldsOf = (fields: object): wire.Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, valueOf(value)]));

function valueOf(value: unknown): wire.Value {
  if (value === SERVER_TIME) return wire.SERVER_TIME;
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(valueOf);
  if (typeof value === 'object') return fieldsOf(value);
  throw new Error(`not a value of a document: ${typeof value}`);
}
