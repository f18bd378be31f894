import { join } from 'node:path';
import { Child, type ChildOptions } from './child';
import { cacheFolder } from './repository';

export interface ChildrenOptions extends Omit<ChildOptions, 'logFile' | 'env'> {
  /** Added to this process's own environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Every program that a command has started. Nothing is started any more once stopping has begun. */
export class Children {
  readonly #children: Child[] = [];
  readonly logFolder: string;
  #stopping: Promise<void> | null = null;

  /** `name` is the folder of the logs, under .cache/logs/. */
  constructor(name: string) {
    this.logFolder = join(cacheFolder, 'logs', name);
  }

  /** True from the moment that everything is being ended on purpose. */
  get stopping(): boolean {
    return this.#stopping !== null;
  }

  start(options: ChildrenOptions): Child {
    if (this.stopping) throw new Error(`${options.name} is not started: everything is being stopped`);
    const child = new Child({
      ...options,
      env: { ...process.env, ...options.env },
      logFile: join(this.logFolder, `${options.name.replaceAll(' ', '-')}.log`),
    });
    this.#children.push(child);
    return child;
  }

  /** Stops all of them, at the same time; a second call waits for the first. */
  stopAll(): Promise<void> {
    this.#stopping ??= Promise.all(this.#children.map((child) => child.stop())).then(() => undefined);
    return this.#stopping;
  }

  /** Kills whatever still runs, without waiting. */
  killAll(): void {
    this.#stopping ??= Promise.resolve();
    for (const child of this.#children) child.killNow();
  }
}
