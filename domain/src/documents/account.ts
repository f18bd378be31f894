import * as v from 'valibot';
import { COLLECTIONS } from '../paths';
import { nonEmpty, parseDocument } from './document';

/** `users/{uid}`: the organizations that an account belongs to. Written by the server alone. */
export const schema = v.object({ organizationIds: v.array(nonEmpty) });

export type AccountDoc = v.InferInput<typeof schema>;
export type Account = v.InferOutput<typeof schema> & { readonly uid: string };

export function parseAccount(uid: string, data: unknown): Account {
  return { uid, ...parseDocument(schema, COLLECTIONS.users, uid, data) };
}
