import type { Query } from '../model/request';
import type { Value } from '../model/value';
import { isOneOfTheTwo, seesChart } from './getting';
import { Organization, type State } from './state';
import { unless, type Refusal } from './verdict';

const LONGEST_LIST = 50;

/** Whether a query asks for nothing but what its asker may read, by what it says itself. */
export function mayList(state: State, uid: string, query: Query): Refusal {
  const { parent, collection, group, limit } = query;
  if (group) return 'nobody reads across organizations';
  if (limit === null || limit > LONGEST_LIST) return 'a list is limited to 50';
  const [root, id = '', ...below] = parent.split('/');
  if (root !== 'organizations' || id === '') return 'it is not listed';
  const organization = new Organization(state, id);
  if (!organization.isActive(uid)) return 'who is not an active member lists nothing';
  const [inner, document = '', ...deeper] = below;
  if (inner === undefined) return mayListIn(organization, uid, query);
  if (inner === 'members' && deeper.length === 0 && collection === 'drafts')
    return unless(document === uid, 'drafts are listed by their writer alone');
  if (inner !== 'conversations' || deeper.length > 0 || collection !== 'messages') return 'it is not listed';
  return unless(isOneOfTheTwo(organization, uid, document), 'messages are listed by the two people');
}

function mayListIn(organization: Organization, uid: string, query: Query): Refusal {
  const admin = organization.isSuperAdmin(uid);
  switch (query.collection) {
    case 'members':
    case 'auditEvents':
    case 'problems':
      return unless(admin, 'it is listed by Super Admins');
    case 'staff':
      return null;
    case 'charts':
      return unless(
        admin || organization.isSelected(uid) || asksFor(query, 'careTeamIds', 'array-contains', uid),
        'charts are listed by their care team, selected staff and Super Admins',
      );
    case 'connections':
      return unless(
        admin ||
          organization.isSelected(uid) ||
          asksFor(query, 'uid', '==', uid) ||
          asksForSeenChart(organization, uid, query),
        'connections are listed by their person and who sees the chart',
      );
    case 'conversations':
    case 'searchEntries':
      return unless(
        asksFor(query, 'portalUserId', '==', uid) || asksFor(query, 'staffId', '==', uid),
        'one lists what one is in oneself',
      );
    default:
      return 'it is not listed';
  }
}

function asksFor({ where }: Query, field: string, operator: string, value: Value): boolean {
  return where.some(([name, how, what]) => name === field && how === operator && what === value);
}

function asksForSeenChart(organization: Organization, uid: string, { where }: Query): boolean {
  return where.some(
    ([field, operator, chartId]) =>
      field === 'chartId' &&
      operator === '==' &&
      typeof chartId === 'string' &&
      seesChart(organization, uid, chartId),
  );
}
