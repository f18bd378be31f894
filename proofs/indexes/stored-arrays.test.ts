import { readdirSync, readFileSync } from 'node:fs';
import { parseConversation } from '@my-messages/domain/documents/conversation';
import { parseMessage } from '@my-messages/domain/documents/message';
import { LIMITS } from '@my-messages/domain/limits';
import {
  auditSealPath,
  chartPath,
  connectionPath,
  conversationPath,
  userPath,
} from '@my-messages/domain/paths';
import { chartDoc, connectionDoc, conversationDoc, messageDoc } from '@my-messages/domain/testing/documents';
import { expect, it } from 'vitest';
import { planSearchEntries } from '@my-messages/domain/derived/search-entries';
import { projectIndexes } from './index-file';
import { indexLoad } from './index-load';
import { WORST_BODIES } from './worst-bodies';

/** What Firestore lets one document put into indexes, and how large it lets it be. */
const MOST_ENTRIES = 40_000;
const MOST_BYTES = 8 * 1024 * 1024;
const LARGEST_DOCUMENT = 1024 * 1024;

const DOCUMENTS = 'domain/src/documents';

/** The longest id of a person, a chart or an organization, and the longest name, in the widest letters. */
const longId = (letter: string) => letter.repeat(100);
const LONG_NAME = '한'.repeat(LIMITS.nameLength);

const ORGANIZATION = longId('o');
const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => String(index).padStart(3, '0').padEnd(100, 'x'));

/** Each stored array, in its longest form: the document's path and what is in it. */
const LONGEST: Readonly<Record<string, readonly (readonly [path: string, data: object])[]>> = {
  // Nobody works for so many clinics.
  'account.ts: organizationIds': [[userPath(longId('u')), { organizationIds: ids(1_000) }]],
  'audit-seal.ts: lines': [
    [
      auditSealPath(ORGANIZATION, 1),
      { lines: ids(LIMITS.sealedLines).map((id) => `${id}${id} ${'x'.repeat(43)}`) },
    ],
  ],
  'chart.ts: careTeamIds': [
    [
      chartPath(ORGANIZATION, longId('c')),
      chartDoc({ careTeamIds: ids(LIMITS.careTeamSize), patientName: LONG_NAME, label: LONG_NAME }),
    ],
  ],
  'connection.ts: refusals': [
    [
      connectionPath(ORGANIZATION, `${longId('c')}_${longId('u')}`),
      connectionDoc({ refusals: ['portal-inactive', 'portal-permission'], displayName: LONG_NAME }),
    ],
  ],
  'conversation.ts: history': [
    [
      conversationPath(ORGANIZATION, longId('c')),
      conversationDoc({ history: Array.from({ length: LIMITS.history }, longHandover) }),
    ],
  ],
  'search-entry.ts: tokens': WORST_BODIES.flatMap(([, body]) => entriesOf(body)),
};

function longHandover(_item: unknown, at: number) {
  const person = { id: longId('s'), name: LONG_NAME, title: LONG_NAME };
  return { kind: 'handed-over', at, from: person, to: person, seen: 1_000_000 } as const;
}

const indexes = projectIndexes();

it('every array that is stored is looked at', () => {
  const arrays = readdirSync(DOCUMENTS)
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(`${DOCUMENTS}/${file}`, 'utf8').matchAll(
          /(\w+): (?:v\.array\(|readonly string\[\];)/g,
        ),
      ].map(([, name]) => `${file}: ${String(name)}`),
    );
  expect(arrays.sort()).toEqual(Object.keys(LONGEST).sort());
});

it.each(Object.entries(LONGEST))('the longest %s fits into the indexes', (array, documents) => {
  const loads = documents.map(([path, data]) => ({
    ...indexLoad(indexes, path, data),
    document: Buffer.byteLength(JSON.stringify(data)),
  }));
  const most = (of: keyof (typeof loads)[number]) => Math.max(...loads.map((load) => load[of]));
  process.stdout.write(
    `${array}: at most ${String(most('entries'))} index entries of ${String(most('bytes'))} bytes, ` +
      `in a document of ${String(most('document'))}\n`,
  );
  expect(most('entries')).toBeLessThan(MOST_ENTRIES);
  expect(most('bytes')).toBeLessThan(MOST_BYTES);
  expect(most('document')).toBeLessThan(LARGEST_DOCUMENT);
});

it('the worst messages bring as many tokens as are stored', () => {
  const counts = LONGEST['search-entry.ts: tokens']?.map(([, data]) => ('tokens' in data ? data.tokens : []));
  expect(counts).toContainEqual(expect.objectContaining({ length: LIMITS.searchTokens }));
});

/** What the server stores for search of a conversation's first message, in which all else is long too. */
function entriesOf(body: string): readonly (readonly [path: string, data: object])[] {
  const id = '0'.repeat(20);
  const people = { portalUserId: longId('p'), staffId: longId('s'), chartId: longId('c') };
  const names = { patientName: LONG_NAME, portalUserName: LONG_NAME, staffName: LONG_NAME };
  const subject = '한'.repeat(LIMITS.subjectLength);
  const conversation = conversationDoc({
    ...{ ...people, ...names, subject },
    ...{ chartLabel: LONG_NAME, staffTitle: LONG_NAME },
  });
  return planSearchEntries(
    ORGANIZATION,
    parseConversation(id, conversation),
    parseMessage(id, messageDoc({ body, number: 1 })),
  ).map(({ path, entry }) => [path, entry]);
}
