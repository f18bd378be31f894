import { DataError, type DataErrorKind } from '../data/errors/data-error';
import type { FunctionName, FunctionRequest, FunctionResponse } from '../data/functions/functions-gateway';

type Answers = { [Name in FunctionName]: FunctionResponse<Name> };

/** The server's functions, answering at once what a test sets; what they were asked is kept. */
export class FakeFunctions {
  readonly calls: { readonly name: FunctionName; readonly request: unknown }[] = [];
  readonly answers: Answers = {
    requestPasswordReset: { received: true },
    lookAtPasswordLink: { outcome: 'open', email: 'pat@example.com', invitation: null },
    setPassword: { outcome: 'done' },
    acceptInvitation: { outcome: 'done' },
    handOver: { outcome: 'done' },
    closeWait: { outcome: 'done' },
    listWaiting: { outcome: 'done', rows: [], next: null },
    listAccess: { outcome: 'done', rows: [], next: null },
    exportChart: { outcome: 'listed', rows: [], next: null },
    noteDownload: { outcome: 'done' },
    endSessions: { outcome: 'done' },
    sendTestMail: { outcome: 'queued' },
    administer: { outcome: 'done', id: 'changed' },
    reportError: { received: true },
  };
  /** What every call fails with. */
  failWith: DataErrorKind | null = null;
  #gate: Promise<void> = Promise.resolve();

  /** Lets every call wait until the returned function is called. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.#gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  readonly call = async <Name extends FunctionName>(
    name: Name,
    request: FunctionRequest<Name>,
  ): Promise<FunctionResponse<Name>> => {
    await Promise.resolve();
    this.calls.push({ name, request });
    await this.#gate;
    if (this.failWith !== null) throw new DataError(this.failWith);
    return this.answers[name];
  };

  /** What a function was asked, each time. */
  requests(name: FunctionName): unknown[] {
    return this.calls.filter((call) => call.name === name).map(({ request }) => request);
  }
}
