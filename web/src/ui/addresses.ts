import {
  ACCOUNT_ADDRESS,
  conversationAddress,
  MESSAGES_ADDRESS,
  RESET_PASSWORD_ADDRESS,
  SET_PASSWORD_ADDRESS,
} from '@my-messages/domain/addresses';
import type { Member } from '@my-messages/domain/documents/member';
import { isDocumentId } from '@my-messages/domain/paths';
import type { Side } from '@my-messages/domain/side';
import type { To } from 'react-router-dom';

/** Where the screens are that no id belongs to. */
export const ADDRESSES = {
  signIn: '/sign-in',
  resetPassword: RESET_PASSWORD_ADDRESS,
  setPassword: SET_PASSWORD_ADDRESS,
  messages: MESSAGES_ADDRESS,
  charts: '/charts',
  account: ACCOUNT_ADDRESS,
  download: `${ACCOUNT_ADDRESS}/download`,
  secondFactor: `${ACCOUNT_ADDRESS}/second-step`,
  settings: '/settings',
  help: '/help',
} as const;

/** The parts of the inbox: conversations, for staff also those that are unread or wait, and what is begun to be written. */
const INBOX_SECTIONS = ['active', 'unread', 'not-opened', 'waiting', 'archived', 'drafts'] as const;
export type NamedSection = (typeof INBOX_SECTIONS)[number];

/** By what staff narrow Active to one: to what is about one chart, or with one portal user. */
const NARROWINGS = ['about', 'with'] as const;
export interface Narrowing {
  readonly by: (typeof NARROWINGS)[number];
  /** Of the chart, or of the portal user. */
  readonly id: string;
}

/** A plain text each, by which rows know that they still stand in the same part. */
export type InboxSection = NamedSection | `${Narrowing['by']}:${string}`;

/** Active, narrowed to one chart or portal user. */
export const narrowedSection = ({ by, id }: Narrowing): InboxSection => `${by}:${id}`;

/** What Active is narrowed to by a part of the inbox; null for the other parts. */
export function narrowingOf(section: InboxSection): Narrowing | null {
  const by = NARROWINGS.find((one) => section.startsWith(`${one}:`));
  return by === undefined ? null : { by, id: section.slice(by.length + 1) };
}

export const isNamed = (section: InboxSection): section is NamedSection => narrowingOf(section) === null;

/** The part of the inbox that an address is in. Only staff have many enough to narrow them to one. */
export function sectionOf(params: URLSearchParams, side: Side): InboxSection {
  for (const by of side === 'staff' ? NARROWINGS : []) {
    const id = params.get(by);
    if (id !== null && isDocumentId(id)) return narrowedSection({ by, id });
  }
  const asked = params.get('section');
  return INBOX_SECTIONS.find((section) => section === asked) ?? 'active';
}

export function inboxAddress(section: InboxSection): To {
  return { pathname: ADDRESSES.messages, search: sectionSearch(section, null) };
}

/** Where a conversation is read, in its part of the inbox; at one of its messages where one is named. */
export function conversationIn(
  section: InboxSection,
  conversationId: string,
  messageId: string | null = null,
): To {
  return { pathname: conversationAddress(conversationId), search: sectionSearch(section, messageId) };
}

/** Ids are made by the app: nothing else is worth asking the server for. */
const CONVERSATION_ID = /^[A-Za-z0-9]{20}$/;

export const isConversationId = (id: string) => CONVERSATION_ID.test(id);

/** The conversation that a path names; empty for none. */
export function conversationAt(pathname: string): string {
  const id = pathname.split('/').at(-1) ?? '';
  return isConversationId(id) && pathname === conversationAddress(id) ? id : '';
}

/** What a new message is begun with: the draft that it goes on, or what about, and to whom. */
interface Begun {
  readonly draft?: string;
  readonly chart?: string;
  readonly to?: string;
}

export const composeAddress = (begun: Begun = {}) => `${ADDRESSES.messages}/new${search({ ...begun })}`;

/** Where a draft is written: a reply in its conversation. */
export function draftAddress(draftKey: string, reply: boolean): string {
  return reply ? conversationAddress(draftKey) : composeAddress({ draft: draftKey });
}

export const chartAddress = (chartId: string) => `${ADDRESSES.charts}/${chartId}`;

/** The pages of the settings, which stand in a list. */
export type SettingsPageName =
  'start' | 'messaging' | 'answers' | 'waiting' | 'people' | 'charts' | 'audit' | 'problems';

export const settingsAddress = (page: SettingsPageName) => `${ADDRESSES.settings}/${page}`;

/** People of one kind: portal users unless the address says staff. */
export function peopleAddress(kind: Member['kind']): string {
  return `${settingsAddress('people')}${kindSearch(kind)}`;
}

export function inviteAddress(kind: Member['kind']): string {
  return `${settingsAddress('people')}/invite${kindSearch(kind)}`;
}

export function kindOf(params: URLSearchParams): Member['kind'] {
  return params.get('kind') === 'staff' ? 'staff' : 'portal';
}

export const personAddress = (uid: string) => `${settingsAddress('people')}/${uid}`;

export const chartSettingsAddress = (chartId: string) => `${settingsAddress('charts')}/${chartId}`;

/** Where a Super Admin gets the conversations about a chart as files. */
export const chartExportAddress = (chartId: string) => `${chartSettingsAddress(chartId)}/export`;

export const addChartAddress = chartSettingsAddress('new');

/** Who waits for an answer: of one staff member, or of all. */
export const waitingAddress = (staffId: string | null) =>
  `${settingsAddress('waiting')}${search(staffId === null ? {} : { who: staffId })}`;

/** The staff member that an address of {@link waitingAddress} names. */
export const waitingFor = (params: URLSearchParams) => params.get('who');

/** In the audit trail: what one person has done, or what is about one chart. */
export const auditAddress = (of: { readonly who: string } | { readonly chart: string }) =>
  `${settingsAddress('audit')}${search({ ...of })}`;

const kindSearch = (kind: Member['kind']) => search(kind === 'staff' ? { kind } : {});

function sectionSearch(section: InboxSection, message: string | null): string {
  const narrowing = narrowingOf(section);
  return search({
    ...(narrowing === null ? section !== 'active' && { section } : { [narrowing.by]: narrowing.id }),
    ...(message !== null && { message }),
  });
}

function search(fields: Record<string, string>): string {
  const params = new URLSearchParams(fields);
  return params.size === 0 ? '' : `?${params.toString()}`;
}
