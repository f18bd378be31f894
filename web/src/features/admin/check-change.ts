import { adminChange, type AdminChange } from '@my-messages/domain/admin/admin-change';
import * as v from 'valibot';

/** A change as the server will get it, or the fields whose text the server would not take. */
export type CheckedChange =
  | { readonly ok: true; readonly change: AdminChange }
  | { readonly ok: false; readonly wrong: ReadonlySet<string> };

/** Cleans what was typed by the same schema that the server checks with. */
export function checkChange(candidate: v.InferInput<typeof adminChange>): CheckedChange {
  const result = v.safeParse(adminChange, candidate);
  if (result.success) return { ok: true, change: result.output };
  return { ok: false, wrong: new Set(result.issues.map((issue) => v.getDotPath(issue) ?? '')) };
}
