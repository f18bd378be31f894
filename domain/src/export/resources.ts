/**
 * The resources of FHIR R4 of which an export is made, with the elements that it has. `r4/elements.ts` has the published
 * definitions of all their elements.
 */

export interface Identifier {
  readonly value: string;
  readonly assigner: { readonly display: string };
}

export interface Reference {
  /** The `fullUrl` of an entry of the same Bundle. */
  readonly reference?: string;
  readonly type?: string;
  readonly identifier?: Identifier;
  readonly display: string;
}

interface Concept {
  readonly coding?: readonly { readonly system: string; readonly code: string; readonly display: string }[];
  readonly text?: string;
}

type Name = readonly [{ readonly text: string }];

export interface Patient {
  readonly resourceType: 'Patient';
  readonly name: Name;
}

export interface RelatedPerson {
  readonly resourceType: 'RelatedPerson';
  readonly patient: Reference;
  readonly relationship: readonly [Concept];
  readonly name: Name;
}

export interface Practitioner {
  readonly resourceType: 'Practitioner';
  readonly name: Name;
  readonly qualification?: readonly [{ readonly code: Concept }];
}

export interface Communication {
  readonly resourceType: 'Communication';
  readonly identifier: readonly [Identifier];
  readonly partOf?: readonly [Reference];
  readonly inResponseTo?: readonly [Reference];
  readonly status: 'completed' | 'in-progress';
  readonly topic?: Concept;
  readonly subject: Reference;
  readonly about: readonly [Reference];
  readonly sent: string;
  readonly recipient: readonly Reference[];
  readonly sender: Reference;
  readonly payload?: readonly [{ readonly contentString: string }];
  readonly note?: readonly { readonly time: string; readonly text: string }[];
}

export type Resource = Patient | RelatedPerson | Practitioner | Communication;

export interface Entry {
  readonly fullUrl: string;
  readonly resource: Resource;
}

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly timestamp: string;
  readonly entry?: readonly Entry[];
}
