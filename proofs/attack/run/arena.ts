import { Http } from '../wire/http';
import { Rest } from '../wire/rest';
import { Sdk } from '../wire/sdk';
import { attemptsIn, type Attempts } from './attempts';
import { Lane } from './lane';

/** One world, and what is tried in it. */
export interface Place {
  readonly lane: Lane;
  readonly attempts: Attempts;
}

/** Worlds side by side in one project of an emulator: most for REST, one for the SDK. */
export interface Arena {
  readonly rest: readonly Place[];
  readonly sdk: Place;
  close(): Promise<void>;
}

export interface ArenaOptions {
  /** Host and port of a Firestore emulator. */
  readonly emulator: string;
  /** A project in it, with the rules loaded; what it holds is taken away. */
  readonly projectId: string;
  /** Requests in flight over REST, each in a world of its own. */
  readonly lanes: number;
}

export async function openArena({ emulator, projectId, lanes }: ArenaOptions): Promise<Arena> {
  const http = new Http(emulator);
  const server = new Rest(http, projectId);
  const sdk = new Sdk(emulator, projectId);
  const place = (lane: Lane): Place => ({ lane, attempts: attemptsIn(lane.places, lane.documents) });
  const rest = Array.from({ length: lanes }, (_, number) => place(new Lane(number, server, server)));
  const bySdk = place(new Lane(lanes, server, sdk));
  await server.clear();
  for (const { lane } of [...rest, bySdk]) await lane.seed();
  return {
    rest,
    sdk: bySdk,
    close: async () => {
      await sdk.close();
      http.close();
    },
  };
}
