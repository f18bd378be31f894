import { AUDIT_ACTIONS } from '@my-messages/domain/documents/audit-event';
import { SIDES } from '@my-messages/domain/side';
import { messageDoc } from '@my-messages/domain/testing/documents';
import * as admin from '../../web/src/data/entities/admin';
import * as charts from '../../web/src/data/entities/charts';
import * as conversations from '../../web/src/data/entities/conversations';
import * as drafts from '../../web/src/data/entities/drafts';
import { firestoreSearch } from '../../web/src/data/entities/search';
import type { LiveSource } from '../../web/src/data/live/live-source';
import type { PagedSource } from '../../web/src/data/live/sources';
import type { StoreQuery } from '../../web/src/data/store/store';
import type { Viewer } from '../../web/src/data/viewer';
import { recordingStore } from '../support/recording-store';
import { combinations, type Asked } from './asked';
import { filterFields, type QueryShape } from './query-shape';

type Ask = (viewer: Viewer) => Promise<unknown>;

const ENTITIES = 'web/src/data/entities';
/** Nothing, one letter, which lists are looked through for, a word, and two. */
const BEGINNINGS = ['', 'a', 'ana', 'ana example'];
const ARCHIVED = [true, false];
const AT = new Date(1);
/** Where a further page goes on; only the store reads it. */
const CURSOR = 'cursor';

/** Every function of the app that makes a query, with everything that it can be asked for. */
const ASKS: readonly (readonly [file: string, of: { readonly name: string }, ways: readonly Ask[]])[] = [
  [
    'admin',
    admin.people,
    combinations({ kind: [null, 'portal', 'staff'] as const, beginning: BEGINNINGS }).map(
      (wanted) => (viewer) => paged(admin.people(viewer, wanted)),
    ),
  ],
  ['admin', admin.connectionsOfPerson, [(viewer) => live(admin.connectionsOfPerson(viewer, 'ana'))]],
  [
    'admin',
    admin.auditTrail,
    combinations({
      actorId: [null, 'ana'],
      action: [null, ...AUDIT_ACTIONS],
      from: [null, AT],
      until: [null, AT],
    }).map((wanted) => (viewer) => paged(admin.auditTrail(viewer, wanted))),
  ],
  ['admin', admin.problems, [(viewer) => paged(admin.problems(viewer))]],
  ['charts', charts.ownConnections, [(viewer) => live(charts.ownConnections(viewer))]],
  [
    'charts',
    charts.staffCharts,
    combinations({ reach: ['care-teams', 'all'] as const, beginning: BEGINNINGS }).map(
      (wanted) => (viewer) => paged(charts.staffCharts(viewer, wanted)),
    ),
  ],
  ['charts', charts.chartConnections, [(viewer) => live(charts.chartConnections(viewer, 'chart-1'))]],
  ['charts', charts.availableStaff, [(viewer) => paged(charts.availableStaff(viewer))]],
  ['drafts', drafts.ownDrafts, [(viewer) => live(drafts.ownDrafts(viewer))]],
  [
    'conversations',
    conversations.inbox,
    ARCHIVED.map((archived) => (viewer) => paged(conversations.inbox(viewer, archived))),
  ],
  [
    'conversations',
    conversations.aboutChart,
    [(viewer) => paged(conversations.aboutChart(viewer, 'chart-1'))],
  ],
  [
    'conversations',
    conversations.newestMessages,
    [(viewer) => paged(conversations.newestMessages(viewer, 'c'))],
  ],
  [
    'conversations',
    conversations.laterMessages,
    [(viewer) => conversations.laterMessages(viewer, 'c', CURSOR)],
  ],
  [
    'conversations',
    conversations.messagesAround,
    [(viewer) => conversations.messagesAround(viewer, 'c', 'm')],
  ],
  [
    'search',
    firestoreSearch,
    [
      (viewer) => firestoreSearch(viewer).conversations(['visit']),
      (viewer) => firestoreSearch(viewer).conversations(['blood-test']),
      (viewer) => firestoreSearch(viewer).messages(['visit']),
      (viewer) => firestoreSearch(viewer).messages(['visit', 'ana']),
      (viewer) => {
        const arriving = firestoreSearch(viewer).arriving('message', ['visit'], 1);
        return arriving === null ? Promise.reject(new Error('no word')) : live(arriving);
      },
    ],
  ],
];

/** What the app's queries are, by running the code that makes them, from both sides. */
export function askedByWeb(): Promise<readonly Asked[]> {
  return Promise.all(
    ASKS.map(async ([file, { name }, ways]) => ({
      site: `${ENTITIES}/${file}.ts: ${name}`,
      queries: (await Promise.all(ways.map(queriesOf))).flat(),
    })),
  );
}

async function queriesOf(ask: Ask): Promise<readonly QueryShape[]> {
  const asked = await Promise.all(
    SIDES.map(async (side) => {
      const { store, recorded } = recordingStore({
        id: 'm',
        data: messageDoc(),
        pending: false,
        cursor: CURSOR,
      });
      await ask({ store, organizationId: 'clinic', uid: 'ana', side });
      return recorded.queries.map(shapeOf);
    }),
  );
  return asked.flat();
}

function shapeOf({ collection, filters, orderBy }: StoreQuery): QueryShape {
  return {
    collection: collection.split('/').at(-1) ?? '',
    group: false,
    ...filterFields(filters),
    orderBy: orderBy === null ? [] : [orderBy],
    sums: [],
  };
}

/** The first answer of a subscription. */
function live<Value>(source: LiveSource<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    source.subscribe({ next: resolve, fail: reject });
  });
}

const paged = async <Row>(source: PagedSource<Row>) => [await live(source.first), await source.after(CURSOR)];
