/** What became of a mutant: which test told it from the rules, that none did, or that it does not compile. */
export type Verdict =
  | { readonly kind: 'killed'; readonly by: string }
  | { readonly kind: 'survived' }
  | { readonly kind: 'invalid' };
