import type { Case, Given } from './request';
import { fieldsAtMoment, type Fields } from './value';

/** The case with its times reckoned from `now`. */
export function caseAtMoment(made: Case, now: number): Case {
  const { request } = made;
  const at = (fields: Fields) => fieldsAtMoment(fields, now);
  return {
    ...made,
    given: made.given.map((change): Given => {
      if ('update' in change) return { ...change, update: at(change.update) };
      return 'set' in change ? { ...change, set: at(change.set) } : change;
    }),
    request:
      request.kind !== 'commit'
        ? request
        : {
            ...request,
            writes: request.writes.map((write) =>
              write.kind === 'delete' ? write : { ...write, fields: at(write.fields) },
            ),
          },
  };
}
