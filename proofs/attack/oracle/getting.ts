import { Organization, type State } from './state';
import { unless, type Refusal } from './verdict';

/**
 * Whether somebody may read the document at a path. A document that is not there tells nothing of its own: it is
 * "not found" for those whom the path and their role alone let read, and refused to everybody else.
 */
export function mayGet(state: State, uid: string, path: string): Refusal {
  const [root, id = '', ...below] = path.split('/');
  if (root === 'users' && below.length === 0) return unless(id === uid, 'an account is its owner’s');
  if (root !== 'organizations') return 'the server alone has to do with it';
  const organization = new Organization(state, id);
  if (below.length === 0)
    return unless(organization.member(uid)?.['active'] === true, 'a clinic is read by its active members');
  const [collection = '', document = '', ...deeper] = below;
  if (collection === 'conversations' && deeper.length === 2 && deeper[0] === 'messages')
    return mayGetMessage(organization, uid, document);
  if (deeper.length > 0) return 'there is nothing at this path';
  return mayGetIn(organization, uid, collection, document);
}

function mayGetIn(organization: Organization, uid: string, collection: string, id: string): Refusal {
  if (collection === 'members')
    return unless(
      id === uid || organization.isSuperAdmin(uid),
      'a membership is read by its person and Super Admins',
    );
  if (!organization.isActive(uid)) return 'who is not an active member reads nothing here';
  switch (collection) {
    case 'staff':
      return null;
    case 'charts':
      return unless(
        organization.isConnected(uid, id) || seesChart(organization, uid, id),
        'a chart is read by its portal users, its staff and Super Admins',
      );
    case 'connections':
      return mayGetConnection(organization, uid, id);
    case 'inboxes':
      return unless(id === uid, 'totals are their owner’s');
    case 'checks':
      return unless(organization.isSuperAdmin(uid), 'what was checked is a Super Admin’s');
    case 'conversations':
      return unless(isOneOfTheTwo(organization, uid, id), 'a conversation is read by its two people');
    default:
      return 'it is not read one by one';
  }
}

/** As staff: of its care team, selected, or Super Admin. */
export function seesChart(organization: Organization, uid: string, chartId: string): boolean {
  return (
    organization.isSuperAdmin(uid) ||
    organization.isSelected(uid) ||
    organization.isOnCareTeam(uid, organization.read(`charts/${chartId}`))
  );
}

function mayGetConnection(organization: Organization, uid: string, id: string): Refusal {
  const [chartId = '', connected] = id.split('_');
  return unless(
    connected === uid || seesChart(organization, uid, chartId),
    'who is connected is nobody’s business but the person’s and the staff’s',
  );
}

export function isOneOfTheTwo(organization: Organization, uid: string, conversationId: string): boolean {
  const conversation = organization.read(`conversations/${conversationId}`);
  return conversation?.['portalUserId'] === uid || conversation?.['staffId'] === uid;
}

/** One's own message is looked for also where its conversation never arrived. */
function mayGetMessage(organization: Organization, uid: string, conversationId: string): Refusal {
  if (!organization.isActive(uid)) return 'who is not an active member reads nothing here';
  const isAbsent = organization.read(`conversations/${conversationId}`) === undefined;
  return unless(
    isAbsent || isOneOfTheTwo(organization, uid, conversationId),
    'a message is read by the two people of its conversation',
  );
}
