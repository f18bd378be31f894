import { Ago, DELETED, Double, Instant, isFields, SERVER_TIME, type Value } from '../model/value';
import type { Places } from '../world/places';

const DAY_MS = 86_400_000;
/** The client's time, yet never the very millisecond that the server takes. */
const A_MOMENT_MS = 5;
const SERVERS: readonly Value[] = [SERVER_TIME];

/** Values that are near to one, each off by one thing: another type, one more, one less, another's, another time. */
export function near(places: Places, value: Value): Value[] {
  if (value === null) return [false, '', 0, SERVER_TIME, new Ago(A_MOMENT_MS)];
  if (typeof value === 'boolean') return [!value, null, String(value), value ? 1 : 0];
  if (typeof value === 'number')
    return [value + 1, value - 1, value + 0.5, new Double(value), String(value), null, -1];
  if (typeof value === 'string') return nearText(places, value);
  if (value === SERVER_TIME || value instanceof Instant)
    return [
      new Ago(A_MOMENT_MS),
      new Ago(DAY_MS),
      new Ago(-DAY_MS),
      null,
      'now',
      ...(value === SERVER_TIME ? [] : SERVERS),
    ];
  if (isFields(value)) return [null, {}, [], 'x', { ...value, intruder: 1 }];
  return [null];
}

function nearText(places: Places, value: string): Value[] {
  const mark = value.lastIndexOf('-');
  // Somebody's id: that of others, of both kinds.
  const others =
    mark > 0 && value === places.uid(value.slice(0, mark)) ? ['gail', 'dora', 'noone', 'sam'] : [];
  return [
    ...others.map((name) => places.uid(name)).filter((uid) => uid !== value),
    `${value}x`,
    value.slice(1),
    '',
    null,
    7,
    [value],
    { text: value },
  ];
}

/** As it is printed in the name of a change. */
export function say(value: Value | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === SERVER_TIME) return 'the server’s time';
  if (value === DELETED) return 'deleted';
  if (value instanceof Double) return `${String(value.value)} as floating point`;
  if (value instanceof Ago)
    return value.ms === A_MOMENT_MS ? 'the client’s time' : `${String(value.ms / 1000)} s ago`;
  if (value instanceof Instant) return new Date(value.ms).toISOString();
  const text = JSON.stringify(value, (_name, each: unknown) =>
    typeof each === 'symbol' ? String(each) : each,
  );
  return text.length > 60 ? `${text.slice(0, 50)}… (${String(text.length)} characters)` : text;
}
