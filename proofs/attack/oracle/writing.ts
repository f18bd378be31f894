import type { Write } from '../model/request';
import { updated } from '../model/value';
import { isSame } from '../model/value';
import { mayKeepDraft } from './draft';
import { lastMessage, mayCreateMessage } from './message';
import { mayChoose } from './own-choices';
import { mayKeepOwnSide } from './own-side';
import { mayReply, mayStart } from './sending';
import { sideOf } from './sides';
import { Organization, type State } from './state';
import { type Refusal } from './verdict';

/** Whether a batch may be written as a whole; the first of its writes that may not decides. */
export function mayCommit(state: State, uid: string, writes: readonly Write[], now: number): Refusal {
  const after = written(state, writes);
  for (const write of writes) {
    const refusal = mayBeWritten(uid, write, state, after, now);
    if (refusal !== null) return refusal;
  }
  return null;
}

function written(state: State, writes: readonly Write[]): State {
  const after = new Map(state);
  for (const write of writes) {
    if (write.kind === 'delete') after.delete(write.path);
    else if (write.kind === 'set') after.set(write.path, write.fields);
    else after.set(write.path, updated(after.get(write.path) ?? {}, write.fields));
  }
  return after;
}

function mayBeWritten(uid: string, write: Write, state: State, later: State, now: number): Refusal {
  const [root, organizationId = '', collection = '', id = '', ...deeper] = write.path.split('/');
  const [kind, draftId, ...under] = deeper;
  const isDraft =
    collection === 'members' && kind === 'drafts' && draftId !== undefined && under.length === 0;
  if (write.kind === 'delete' && !isDraft) return 'no client deletes anything but a draft';
  if (root !== 'organizations') return 'the server alone writes it';
  const before = new Organization(state, organizationId);
  const after = new Organization(later, organizationId);
  const isThere = state.has(write.path);
  if (isDraft) {
    if (id !== uid) return 'a draft is its writer’s alone';
    if (!before.isActive(uid)) return 'who is not an active member keeps no drafts';
    if (write.kind === 'delete') return null;
    if (write.kind === 'update' && !isThere) return 'there is nothing to update';
    return mayKeepDraft(draftId, state.get(write.path), later.get(write.path) ?? {});
  }
  if (write.kind === 'update' && !isThere) return 'there is nothing to update';
  if (collection === 'members' && deeper.length === 0 && isThere) {
    if (id !== uid) return 'a membership is kept by its own person';
    return mayChoose(before.member(uid) ?? {}, after.member(uid) ?? {});
  }
  if (collection !== 'conversations') return 'the server alone writes it';
  const [inner, messageId, ...below] = deeper;
  if (inner === undefined) return mayMove(uid, id, before, after, now);
  if (inner !== 'messages' || messageId === undefined || below.length > 0)
    return 'there is nothing at this path';
  if (isThere) return 'a message stays as it was sent';
  return mayCreateMessage(uid, [id, messageId], before, after);
}

function mayMove(uid: string, id: string, before: Organization, after: Organization, now: number): Refusal {
  const [was, is] = [before.read(`conversations/${id}`), after.read(`conversations/${id}`)];
  const side = sideOf(was ?? is ?? {}, uid);
  if (is === undefined || side === null) return 'a conversation is written by its two people';
  if (!before.isActive(uid)) return 'who is not an active member writes nothing';
  const last = lastMessage(is);
  if (was !== undefined && isSame(lastMessage(was), last)) return mayKeepOwnSide(was, is, side);
  const path = `conversations/${id}/messages/${typeof last['id'] === 'string' ? last['id'] : ''}`;
  if (before.read(path) !== undefined || after.read(path) === undefined)
    return 'a conversation is moved by a new message in the same batch';
  return was === undefined ? mayStart(id, is, side, after) : mayReply(was, is, side, after, now);
}
