/** Each condition of the decision as the rules write it: what to drop, and what is left in its place. */
export const CONDITIONS: readonly (readonly [name: string, dropped: string, left: string])[] = [
  ['on for the organization', 'messaging.enabled && messaging.locations', 'messaging.locations'],
  ['on for the location', ' && messaging.locations[regarding.locationId].enabled', ''],
  ['an open chart', "&& regarding.status == 'open'", ''],
  ['an active portal user', '&& portalUser.active ', ''],
  ['an accepted invitation', '&& portalUser.acceptedAt != null', ''],
  ['the permission to message', '&& portalUser.canMessage', ''],
  ['a connection', '&& exists(connectionPath(before.chartId, before.portalUserId))', ''],
  ['the role', '&& card.availableForPortalMessages', ''],
  [
    'a place on the care team',
    "&& (messaging.recipientPolicy == 'selected-users' || conversation.staffId in regarding.careTeamIds)",
    '',
  ],
  ['the policy selected users', "messaging.recipientPolicy == 'selected-users' || ", ''],
  ['all of them at the start', '&& mayMessage(conversation, regarding, card)', ''],
  ['all of them in a reply', '&& mayMessage(before, chart(before.chartId), staffCard(before.staffId))', ''],
];

/** The rules without a condition; throws unless it stands there exactly once. */
export function without(rules: string, dropped: string, left: string): string {
  const parts = rules.split(dropped);
  if (parts.length !== 2)
    throw new Error(`stands ${String(parts.length - 1)} times in the rules: ${dropped}`);
  return parts.join(left);
}
