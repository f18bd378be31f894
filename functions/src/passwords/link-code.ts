import * as v from 'valibot';

/** The code of a link to set a password, as it comes with a request. */
export const linkCode = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));
