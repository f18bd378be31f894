import { planDerived } from '@my-messages/domain/derived/derive-member';
import { parseConnection, type Connection } from '@my-messages/domain/documents/connection';
import { parseMember, type Member } from '@my-messages/domain/documents/member';
import { memberPath, organizationPath, staffPath } from '@my-messages/domain/paths';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { derivedCopy, derivedPart, type Derived, type Finding, type StoredDocument } from './finding';
import { parsed, type Look } from './look';
import { withoutSource } from './look-for-orphans';
import { storedAt, storedOf } from './pages';
import { allOf } from './queries';

/**
 * Looks from the members to the cards of the staff, and from the cards back; and from the organization to whether each of
 * its staff needs a second factor.
 */
export async function lookAtCards(look: Look): Promise<void> {
  const { firestore, organizationId } = look;
  const organization = await firestore.doc(organizationPath(organizationId)).get();
  const needsSecondFactor = organization.get('staffSecondFactor') === true;
  for await (const page of look.walk('members', allOf(firestore, organizationId, 'members'))) {
    const findings: Finding[] = [];
    const staff = page.flatMap((snapshot) => {
      const member = parsed(snapshot.ref.path, snapshot.data(), parseMember, findings);
      return member?.kind === 'staff' ? [member] : [];
    });
    const stored = await storedAt(
      firestore,
      staff.map(({ uid }) => staffPath(organizationId, uid)),
    );
    findings.push(
      ...staff.flatMap((member) =>
        cardOf(organizationId, member, stored(staffPath(organizationId, member.uid))),
      ),
    );
    const otherwise = new Set(
      staff.filter((member) => member.needsSecondFactor !== needsSecondFactor).map(({ uid }) => uid),
    );
    findings.push(
      ...page
        .filter(({ id }) => otherwise.has(id))
        .map((snapshot) =>
          derivedPart(memberPath(organizationId, snapshot.id), storedOf(snapshot), { needsSecondFactor }, {}),
        ),
    );
    await look.found(findings);
  }
  for await (const page of look.walk('staff', allOf(firestore, organizationId, 'staff').select())) {
    const stored = await storedAt(
      firestore,
      page.map(({ id }) => memberPath(organizationId, id)),
    );
    // A portal user has no card either. That of a malformed member stays until somebody has looked at them.
    const isLost = ({ id }: QueryDocumentSnapshot) => {
      const member = stored(memberPath(organizationId, id));
      return member === null || member.data['kind'] === 'portal';
    };
    await look.found(page.filter(isLost).map(withoutSource));
  }
}

/** Looks from the connections to the members whose names and refusals they copy. */
export async function lookAtConnections(look: Look): Promise<void> {
  const { firestore, organizationId } = look;
  for await (const page of look.walk('connections', allOf(firestore, organizationId, 'connections'))) {
    const findings: Finding[] = [];
    const ofMember = page.flatMap((snapshot) => {
      const uid: unknown = snapshot.get('uid');
      if (typeof uid === 'string' && uid !== '')
        return [{ snapshot, member: memberPath(organizationId, uid) }];
      findings.push({ kind: 'malformed', path: snapshot.ref.path, field: 'uid' });
      return [];
    });
    const stored = await storedAt(
      firestore,
      ofMember.map(({ member }) => member),
    );
    for (const { snapshot, member: path } of ofMember) {
      const data = stored(path)?.data;
      // A malformed member is told of where the members are looked at.
      const member = data === undefined ? null : parsed(path, data, parseMember, []);
      if (member?.kind === 'portal')
        findings.push(...connectionOf(organizationId, member, snapshot.ref.path, storedOf(snapshot)));
      else if (data === undefined || member !== null)
        findings.push({ kind: 'said', path: snapshot.ref.path, what: 'belongs to no portal user' });
    }
    await look.found(findings);
  }
}

/** The card of a member of the staff. What it says of its own, the title, stays; where it is lost, there is none. */
function cardOf(organizationId: string, member: Member, stored: StoredDocument | null): Derived[] {
  const { uid } = member;
  const blank = { uid, displayName: '', title: '', availableForPortalMessages: false, away: null };
  const own = typeof stored?.data['title'] === 'string' ? {} : { title: '' };
  return planDerived(organizationId, member, { card: blank, connections: [] }).flatMap((write) =>
    write.kind === 'delete' ? [] : [derivedCopy(write, stored, own)],
  );
}

function connectionOf(
  organizationId: string,
  member: Member,
  path: string,
  stored: StoredDocument | null,
): Finding[] {
  const id = path.slice(path.lastIndexOf('/') + 1);
  const blank: Connection = {
    id,
    chartId: '',
    uid: member.uid,
    displayName: '',
    relationship: 'self',
    refusals: [],
    mailRefused: false,
  };
  return planDerived(organizationId, member, { card: null, connections: [blank] }).flatMap((write) => {
    if (write.kind === 'delete') return [];
    // Of the fields that are not copied, nothing else tells.
    const malformed: Finding[] = [];
    parsed(path, { ...stored?.data, ...write.data }, parseConnection, malformed);
    return malformed.length > 0 ? malformed : [derivedCopy(write, stored)];
  });
}
