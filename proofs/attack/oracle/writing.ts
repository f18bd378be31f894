import { placeOf, type Write } from '../model/request';
import { isSame, textIn, updated } from '../model/value';
import { lastOf, mayCreateMessage, mayKeepOwnSide, mayReply, mayStart, sideOf } from './conversation';
import { mayChoose, mayKeepDraft, maySaveAnswer } from './own';
import { firstOf, View, type Asking, type Refusal, type State } from './view';

/** Whether a batch may be written as a whole; the first of its writes that may not decides. */
export function mayCommit(state: State, asker: Asking, writes: readonly Write[], now: number): Refusal {
  const later = written(state, writes);
  return firstOf(
    ...writes.map((write) =>
      mayBeWritten(write, new View(state, write.path, asker), new View(later, write.path, asker), now),
    ),
  );
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

const DELETED = ['organizations/members/drafts', 'organizations/members/savedAnswers'];

function mayBeWritten({ kind: how, path }: Write, before: View, after: View, now: number): Refusal {
  const { kind, ids } = placeOf(path);
  const [id = '', above = ''] = ids;
  const was = before.state.get(path);
  const is = after.state.get(path) ?? {};
  if (how === 'update' && was === undefined) return 'there is nothing to update';
  if (how === 'delete' && !DELETED.includes(kind))
    return 'no client deletes anything but what it keeps for itself';
  switch (kind) {
    case 'organizations/members':
      if (was === undefined || id !== before.uid) return 'a membership is kept by its own person';
      return before.isProven ? mayChoose(was, is) : 'who has not shown who they are chooses nothing';
    case 'organizations/members/drafts':
      return firstOf(
        [above === before.uid, 'a draft is its writer’s alone'],
        [before.isLetIn, 'who is not an active member keeps no drafts'],
        how === 'delete' ? null : mayKeepDraft(id, was, is),
      );
    case 'organizations/members/savedAnswers':
      return firstOf(
        [above === before.uid, 'what somebody saved is theirs alone'],
        [before.isActiveStaff, 'who is no active staff saves no answers'],
        how === 'delete' ? null : maySaveAnswer(id, is),
      );
    case 'organizations/conversations':
      return mayMove(id, before, after, now);
    case 'organizations/conversations/messages': {
      const [conversation, moved] = [before, after].map((view) => view.read(`conversations/${above}`));
      return was === undefined
        ? mayCreateMessage([id, conversation ?? {}, moved ?? {}], is, after)
        : 'a message stays as it was sent';
    }
    default:
      return 'the server alone writes it';
  }
}

function mayMove(id: string, before: View, after: View, now: number): Refusal {
  const path = `conversations/${id}`;
  const [was, is] = [before.read(path), after.read(path)];
  const isThere = before.has(path);
  const side = sideOf(isThere ? was : is, before.uid);
  if (side === null) return 'a conversation is written by its two people';
  if (!before.isLetIn) return 'who is not an active member writes nothing';
  const last = lastOf(is);
  if (isThere && isSame(lastOf(was), last)) return mayKeepOwnSide(was, is, side);
  const message = `${path}/messages/${textIn(last, 'id')}`;
  if (before.has(message) || !after.has(message))
    return 'a conversation is moved by a new message in the same batch';
  return isThere ? mayReply(was, is, side, after, now) : mayStart(id, is, side, after);
}
