import { isFields, SERVER_TIME, type Fields, type Value } from '../model/value';
import { isMadeId } from './message';
import { hasExactly, numberOf } from './sides';
import { firstOf, type Refusal } from './verdict';

const IDS = ['conversationId', 'messageId'];
const DRAFT = [...IDS, 'addressee', 'begunFor', 'subject', 'body', 'state', 'revision', 'savedAt'];

/** Every part of an addressee, and how long it may be. */
const ADDRESSEE = { chartId: 200, chartLabel: 500, recipientId: 200, recipientName: 200 } as const;

/** Whether somebody may keep this draft of their own; `was` is what it follows. */
export function mayKeepDraft(id: string, was: Fields | undefined, draft: Fields): Refusal {
  const isMade = (value: Value | undefined) => typeof value === 'string' && isMadeId(value);
  return firstOf(
    [isMadeId(id), 'an id has 20 letters and digits'],
    [hasExactly(draft, DRAFT), 'a draft has its fields and no others'],
    [IDS.every((name) => isMade(draft[name])), 'a draft has the ids it is sent with'],
    [isAddressee(draft['addressee']), 'a draft is for somebody'],
    [draft['begunFor'] === null || isAddressee(draft['begunFor']), 'a draft was begun for somebody'],
    [isText(draft['subject'], 1000) && isText(draft['body'], 50_000), 'a draft is some text'],
    [draft['state'] === 'writing' || draft['state'] === 'sending', 'a draft is written or sent'],
    [draft['savedAt'] === SERVER_TIME, 'a draft is saved now'],
    [follows(was, draft), 'a draft follows the version before it'],
  );
}

function follows(was: Fields | undefined, draft: Fields): boolean {
  const revision = numberOf(draft['revision']);
  if (was === undefined) return revision === 1;
  const before = numberOf(was['revision']);
  return before !== null && revision === before + 1;
}

function isAddressee(value: Value | undefined): boolean {
  return (
    isFields(value) &&
    hasExactly(value, Object.keys(ADDRESSEE)) &&
    Object.entries(ADDRESSEE).every(([name, longest]) => isText(value[name], longest))
  );
}

const isText = (value: Value | undefined, longest: number): boolean =>
  typeof value === 'string' && value.length <= longest;
