/** The names of one world. Several are alike in one emulator, told apart by their number, and never meet. */
export interface Places {
  readonly uid: (name: string) => string;
  readonly organization: (name: string) => string;
  /** The path of a document of an organization, as in `at('clinic', 'charts/open')`. */
  readonly at: (organization: string, path: string) => string;
  /** The 20 characters that conversations and messages are called by. */
  readonly id: (name: string) => string;
  /** The number, for names of what a request makes. */
  readonly number: number;
}

export function placesOf(number: number): Places {
  const mark = String(number);
  const organization = (name: string) => `${name}-${mark}`;
  return {
    number,
    uid: (name) => `${name}-${mark}`,
    organization,
    at: (name, path) => `organizations/${organization(name)}/${path}`,
    id: (name) => `${name.replaceAll(/[^A-Za-z0-9]/g, '')}${mark}`.padEnd(20, 'x').slice(0, 20),
  };
}
