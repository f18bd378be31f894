/** The product's sign: an envelope with a mark of something new. Decorative. */
export function BrandMark({ size = 32 }: { readonly size?: number }) {
  return <img src="/favicon.svg" alt="" width={size} height={size} />;
}
