import { mayMessage, portalRefusals, type Refusal } from '@my-messages/domain/policy/may-message';
import { SIDES, type Side } from '@my-messages/domain/side';
import { messagingDecision } from '../../web/src/data/decision/messaging-decision';
import type { EmulatorProject } from '../support/emulator-project';
import { accepts, shown } from './rules-project';
import { WAYS, writesOf } from './ways';
import type { World } from './random-world';
import { storedDocuments, UID, worldDocuments, type Placed, type WorldDocuments } from './world-documents';

export interface Comparison {
  /** What the domain says stands in the way. */
  readonly refusals: readonly Refusal[];
  /** Where domain, rules and what the app can know are not of one mind, each in words. */
  readonly disagreements: readonly string[];
}

/** Makes the world and lets both people write in it in both ways. The organization's id must be a new one. */
export async function compare(
  project: EmulatorProject,
  organizationId: string,
  world: World,
): Promise<Comparison> {
  const documents = worldDocuments(organizationId, world);
  const { refusals, allowed } = decidedByDomain(documents);
  await project.put(storedDocuments(documents).map(({ path, data }) => [path, data]));

  const known = await Promise.all(SIDES.map((side) => decidedByApp(project, documents, side)));
  const disagreements = await Promise.all(
    WAYS.map(async (way): Promise<string[]> => {
      const accepted = await accepts(project, UID[way.side], await writesOf(way, documents));
      const { side, how } = way;
      const rules = `${side} ${how}: the rules ${accepted ? 'accept' : 'refuse'}`;
      const app = known[SIDES.indexOf(side)] === true;
      return [
        ...(accepted === allowed ? [] : [`${rules}, domain says ${refusals.join(', ') || 'yes'}`]),
        ...(accepted === app ? [] : [`${rules}, the app lets them ${app ? 'write' : 'not write'}`]),
      ];
    }),
  );
  return { refusals, disagreements: disagreements.flat() };
}

function decidedByDomain({ organization, chart, connection, card, members }: WorldDocuments) {
  const member = valueIn(members.portal);
  return mayMessage({
    organization: organization.value,
    chart: valueIn(chart),
    connected: connection.stored,
    portalRefusals: portalRefusals(member?.kind === 'portal' ? member : null),
    staffId: UID.staff,
    staff: valueIn(card),
  });
}

/** What the app decides for one side, from the documents that the rules show to them. */
async function decidedByApp(
  project: EmulatorProject,
  { organization, chart, connection, card, members }: WorldDocuments,
  side: Side,
): Promise<boolean> {
  const all = [organization, chart, connection, card, members[side]];
  const paths = all.map(({ path }) => path);
  const theirs = await shown(project, UID[side], paths);
  const readable = <Value>(placed: Placed<Value>): Value | null =>
    theirs.has(placed.path) ? valueIn(placed) : null;
  const decision = messagingDecision(side, UID.staff, {
    clinic: readable(organization),
    chart: readable(chart),
    connection: readable(connection),
    card: readable(card),
    member: readable(members[side]),
  });
  return decision?.allowed === true;
}

const valueIn = <Value>({ stored, value }: Placed<Value>): Value | null => (stored ? value : null);
