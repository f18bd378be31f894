import * as v from 'valibot';
import { isFhirTime } from './time';

// FHIR R4 data types, as far as the import reads them. Every element may be absent in FHIR unless said otherwise.

const text = v.optional(v.string());

export const fhirTime = v.pipe(v.string(), v.check(isFhirTime, 'is not a FHIR date'));

export const period = v.object({ start: v.optional(fhirTime), end: v.optional(fhirTime) });

const coding = v.object({ system: text, code: text, display: text });

export const concept = v.object({ coding: v.optional(v.array(coding), []), text });

export const humanName = v.object({
  use: text,
  text,
  family: text,
  given: v.optional(v.array(v.string()), []),
  prefix: v.optional(v.array(v.string()), []),
  suffix: v.optional(v.array(v.string()), []),
  period: v.optional(period),
});

export const contactPoint = v.object({
  system: text,
  value: text,
  use: text,
  rank: v.optional(v.number()),
  period: v.optional(period),
});

export const reference = v.object({ reference: text, type: text });

export type Period = v.InferOutput<typeof period>;
export type Concept = v.InferOutput<typeof concept>;
export type HumanName = v.InferOutput<typeof humanName>;
export type ContactPoint = v.InferOutput<typeof contactPoint>;
export type Reference = v.InferOutput<typeof reference>;
