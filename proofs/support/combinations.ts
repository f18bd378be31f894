/** Every way of taking one of each. */
export function combinations<Choices extends Readonly<Record<string, readonly unknown[]>>>(
  choices: Choices,
): readonly { readonly [Name in keyof Choices]: Choices[Name][number] }[];
export function combinations(choices: Readonly<Record<string, readonly unknown[]>>): readonly object[] {
  return Object.entries(choices).reduce<readonly object[]>(
    (made, [name, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}
