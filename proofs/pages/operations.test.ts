import { REPORTED_KINDS, errorReport } from '@my-messages/domain/error-report';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EVENTS, FAILURES } from '../../functions/src/platform/core/log-events';
import { repositoryFolder } from '../../tools/world/repository';
import { textOf } from './page-text';

const count = v.strictObject({
  description: v.string(),
  filter: v.string(),
  metricDescriptor: v.strictObject({ metricKind: v.literal('DELTA'), valueType: v.literal('INT64') }),
});
const seconds = v.pipe(v.string(), v.regex(/^\d+s$/));
const minutes = v.pipe(
  seconds,
  v.check((text) => Number.parseInt(text) % 60 === 0),
);
const condition = v.strictObject({
  displayName: v.string(),
  conditionThreshold: v.strictObject({
    filter: v.string(),
    aggregations: v.array(
      v.strictObject({
        alignmentPeriod: minutes,
        perSeriesAligner: v.picklist(['ALIGN_SUM', 'ALIGN_DELTA']),
        crossSeriesReducer: v.picklist(['REDUCE_SUM', 'REDUCE_PERCENTILE_95']),
        groupByFields: v.optional(v.array(v.string())),
      }),
    ),
    comparison: v.picklist(['COMPARISON_GT', 'COMPARISON_LT']),
    thresholdValue: v.number(),
    duration: minutes,
    evaluationMissingData: v.optional(v.literal('EVALUATION_MISSING_DATA_ACTIVE')),
  }),
});
/** As much of an alert policy of Cloud Monitoring as we use: a name that it does not know, it refuses. */
const policy = v.strictObject({
  displayName: v.string(),
  severity: v.picklist(['ERROR', 'WARNING']),
  combiner: v.literal('OR'),
  conditions: v.array(condition),
  documentation: v.strictObject({ mimeType: v.literal('text/markdown'), content: v.string() }),
  alertStrategy: v.strictObject({ autoClose: seconds }),
});

function filesOf<T>(folder: string, schema: v.GenericSchema<unknown, T>): ReadonlyMap<string, T> {
  const files = readdirSync(join(repositoryFolder, folder));
  return new Map(
    files.map((file) => [basename(file, '.json'), v.parse(schema, JSON.parse(textOf(join(folder, file))))]),
  );
}

const metrics = filesOf('ops/monitoring/metrics', count);
const alerts = [...filesOf('ops/monitoring/alerts', policy).values()];
const filters = alerts.flatMap(({ conditions }) =>
  conditions.map(({ conditionThreshold }) => conditionThreshold.filter),
);

/** The calls that write the log, each as its source says it. */
const calls = readdirSync(join(repositoryFolder, 'functions/src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => [
    ...readFileSync(join(repositoryFolder, 'functions/src', file), 'utf8').matchAll(
      /\blog(?:Info|Failure)\('[\s\S]*?\);$/gm,
    ),
  ])
  .map(([call]) => call);
const callsOf = (event: string) => calls.filter((call) => call.includes(`('${event}'`));

/** The events that a filter counts, each with the fields that it looks at besides. */
function countedBy(filter: string) {
  const events = [...filter.matchAll(/jsonPayload\.message=(?:"[^"]+"|\([^)]+\))/g)].flatMap(([part]) =>
    [...part.matchAll(/"([^"]+)"/g)].map(([, event = '']) => event),
  );
  const fields = [...filter.matchAll(/jsonPayload\.(\w+)/g)].map(([, field = '']) => field);
  return { events, fields: fields.filter((field) => field !== 'message') };
}
const counted = [...metrics.values()].flatMap(({ filter }) => countedBy(filter).events);

describe.each([...metrics])('the metric %s', (name, { filter }) => {
  const { events, fields } = countedBy(filter);

  it('counts lines that the functions write', () => {
    expect(events).not.toEqual([]);
    expect([...EVENTS, ...FAILURES]).toEqual(expect.arrayContaining(events));
  });

  it('looks at fields that they have', () => {
    const written = events.flatMap(callsOf).join('\n') + Object.keys(errorReport.entries).join('\n');
    expect(fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(written))).toEqual([]);
  });

  it('asks for kinds that there are', () => {
    const kinds = [...filter.matchAll(/jsonPayload\.kind!?="(.+?)"/g)].map(([, kind]) => kind);
    expect(REPORTED_KINDS).toEqual(expect.arrayContaining(kinds));
  });

  it('stands in an alert', () => {
    expect(filters.filter((one) => one.includes(`"logging.googleapis.com/user/${name}"`))).toHaveLength(1);
  });
});

it('the functions write every event of their list', () => {
  expect([...EVENTS, ...FAILURES].filter((event) => callsOf(event).length === 0)).toEqual([]);
});

it('every failure is counted; those of a single mail are told by its tries', () => {
  expect(FAILURES.filter((event) => !counted.includes(event))).toEqual(['mail failed']);
});

/** Metrics that the platform has by itself. */
const OF_THE_PLATFORM = ['run.googleapis.com/request_count', 'run.googleapis.com/request_latencies'];

it('every alert looks at a metric that there is', () => {
  const known = [
    ...OF_THE_PLATFORM,
    ...[...metrics.keys()].map((name) => `logging.googleapis.com/user/${name}`),
  ];
  const types = filters.map((filter) => /metric\.type="([^"]+)"/.exec(filter)?.[1]);
  expect(known).toEqual(expect.arrayContaining(types));
});

it('slow are all functions that a browser calls, and no other', () => {
  const called = [...textOf('firebase.json').matchAll(/"functionId": "(\w+)"/g)].map(([, id = '']) => id);
  const [, watched] = /full_match\("([^"]+)"\)/.exec(filters.join('\n')) ?? [];
  expect(watched?.split('|')).toEqual(called.map((id) => id.toLowerCase()));
});

it('docs/operations.md has a heading for each alert, and the alert names it', () => {
  const [, part = ''] = /^## What each alert means$([\s\S]*?)^## /m.exec(textOf('docs/operations.md')) ?? [];
  const headings = [...part.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.toSorted()).toEqual(alerts.map(({ displayName }) => displayName).toSorted());
  for (const { displayName, documentation } of alerts)
    expect(documentation.content).toContain(`docs/operations.md, “${displayName}”.`);
});
