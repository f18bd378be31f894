import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadRules } from '@my-messages/rules-mutants/run/load-rules';
import type { Defect } from '../../tests/e2e/guide/defects';
import { addresses } from '../../tools/world/addresses';
import type { Children } from '../../tools/world/children';
import { buildFunctions } from '../../tools/world/functions-build';
import { repositoryFolder } from '../../tools/world/repository';
import { SetupError } from '../../ops/project/setup-error';
import { buildApp } from '../../tools/world/web-server';
import type { WorldPlan } from '../../tools/world/world-plan';
import { withDefect } from './planted-source';

type Part = 'rules' | 'web' | 'functions';

const RULES = 'firestore.rules';
const BUNDLE = join(repositoryFolder, 'functions', 'lib', 'index.js');
const RELOAD_LIMIT_MS = 60_000;
/** After the functions are loaded their triggers are handed to Firestore one by one. */
const TRIGGERS_MS = 1500;

/** Puts a defect into the sources of this copy and brings the parts of its world in line; takes it out again. */
export class PlantedParts {
  /** Parts that run something else than their sources say. */
  readonly #stale = new Set<Part>();
  #restore: (() => Promise<void>) | null = null;

  constructor(
    private readonly children: Children,
    private readonly plan: WorldPlan,
  ) {}

  /**
   * Says whether the functions were loaded anew, so that their first call takes its time. SetupError when the defect
   * does not apply or what it touches does not build.
   */
  async plant(defect: Defect): Promise<boolean> {
    const file = join(repositoryFolder, defect.file);
    const source = await readFile(file, 'utf8');
    const planted = withDefect(source, defect);
    this.#restore = async () => {
      await writeFile(file, source);
      this.#touch(defect.file);
    };
    await writeFile(file, planted);
    this.#touch(defect.file);
    return await this.#bringInLine();
  }

  /** Takes the defect out of the sources; the parts follow with the next one that is planted. */
  async restore(): Promise<void> {
    await this.#restore?.();
    this.#restore = null;
  }

  #touch(file: string): void {
    for (const part of partsOf(file)) this.#stale.add(part);
  }

  async #bringInLine(): Promise<boolean> {
    let loaded = false;
    for (const part of [...this.#stale]) {
      if (part === 'rules') await this.#loadRules();
      else if (part === 'web') await buildApp(this.children, this.plan);
      else loaded = await this.#loadFunctions();
      this.#stale.delete(part);
    }
    return loaded;
  }

  async #loadRules(): Promise<void> {
    const content = await readFile(join(repositoryFolder, RULES), 'utf8');
    if (!(await loadRules(addresses(this.plan).firestore, this.plan.projectId, content)))
      throw new SetupError('The rules do not compile.');
  }

  /** The emulator loads the functions again by itself when their bundle changes. */
  async #loadFunctions(): Promise<boolean> {
    const loaded = await this.#timesLoaded();
    const before = await readFile(BUNDLE, 'utf8');
    await buildFunctions(this.children);
    if ((await readFile(BUNDLE, 'utf8')) === before) return false;
    const limit = Date.now() + RELOAD_LIMIT_MS;
    while ((await this.#timesLoaded()) === loaded) {
      if (Date.now() > limit) throw new SetupError('The emulator has not loaded the changed functions.');
      await sleep(100);
    }
    await sleep(TRIGGERS_MS);
    return true;
  }

  async #timesLoaded(): Promise<number> {
    const log = await readFile(join(this.children.logFolder, 'emulators.log'), 'utf8');
    return log.split('Loaded functions definitions').length - 1;
  }
}

/** The parts of the world that are made from a source. */
function partsOf(file: string): readonly Part[] {
  if (file === RULES) return ['rules'];
  if (file.startsWith('web/')) return ['web'];
  if (file.startsWith('functions/')) return ['functions'];
  return ['web', 'functions'];
}
