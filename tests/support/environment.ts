/** A variable that `npm test` sets; throws when a test is run without the world that it needs. */
export function requiredVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: run this by npm test`);
  return value;
}
