import * as v from 'valibot';
import { isFhirTime } from './time';

// FHIR R4 data types, as far as the import reads them. Every element may be absent in FHIR unless said otherwise.

const text = v.optional(v.string());

/** A list, which may be absent. A null in a list of texts holds the place of something that is not told. */
export const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), []);
const texts = v.pipe(
  list(v.nullable(v.string())),
  v.transform((items) => items.filter((item) => item !== null)),
);

/** A truth value, also as text, whose meaning is as plain. */
export const truth = v.union([
  v.boolean(),
  v.pipe(
    v.picklist(['true', 'false']),
    v.transform((word) => word === 'true'),
  ),
]);

export const fhirTime = v.pipe(v.string(), v.check(isFhirTime, 'is not a FHIR date'));

export const period = v.object({ start: v.optional(fhirTime), end: v.optional(fhirTime) });

const coding = v.object({ system: text, code: text, display: text });

export const concept = v.object({ coding: list(coding), text });

export const humanName = v.object({
  use: text,
  text,
  family: text,
  given: texts,
  prefix: texts,
  suffix: texts,
  period: v.optional(period),
});

export const contactPoint = v.object({
  system: text,
  value: text,
  use: text,
  rank: v.optional(v.number()),
  period: v.optional(period),
});

export const identifier = v.object({ use: text, type: v.optional(concept), system: text, value: text });

export const reference = v.object({ reference: text, type: text, identifier: v.optional(identifier) });

export type Concept = v.InferOutput<typeof concept>;
export type HumanName = v.InferOutput<typeof humanName>;
export type ContactPoint = v.InferOutput<typeof contactPoint>;
export type Identifier = v.InferOutput<typeof identifier>;
export type Reference = v.InferOutput<typeof reference>;
