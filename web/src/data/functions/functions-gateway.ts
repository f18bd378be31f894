import type { Callables } from '@my-messages/domain/callables';

export type FunctionName = keyof Callables;
export type FunctionRequest<Name extends FunctionName> = Callables[Name]['request'];
export type FunctionResponse<Name extends FunctionName> = Callables[Name]['response'];

/** Calls a function of the server as whoever is signed in. Rejects with a DataError. */
export type CallFunction = <Name extends FunctionName>(
  name: Name,
  request: FunctionRequest<Name>,
) => Promise<FunctionResponse<Name>>;
