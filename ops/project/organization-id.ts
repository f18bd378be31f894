/** What a command says of an id that no organization can have. */
export const NO_ORGANIZATION_ID =
  '--org is not the id of an organization: it has letters, digits, dots and hyphens.';
