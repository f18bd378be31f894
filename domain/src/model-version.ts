/**
 * Of what is stored. Raised by a change after which apps and functions of before cannot read what is written from then on,
 * or those of today what was stored; `proofs/released/forms.test.ts` finds such a change.
 */
export const MODEL_VERSION = 1;
