import type { Organization } from '@my-messages/domain/documents/organization';
import { SetupError } from '../project/setup-error';
import { readOrganization, type Directory } from './directory';

/**
 * What the organization says about where charts go and who is old enough. Throws a SetupError when it does not exist,
 * when the location is not one of it, or when one has to be chosen.
 */
export async function importSite(
  directory: Directory,
  { organizationId, locationId }: { organizationId: string; locationId: string | null },
): Promise<{ locationId: string } & Pick<Organization, 'minimumAccountAge' | 'staffSecondFactor'>> {
  const organization = await readOrganization(directory, organizationId);
  if (organization === null) {
    throw new SetupError(
      `There is no organization ${organizationId}. In a demo project "npm start" brings some along; ` +
        'elsewhere the document organizations/{id} has to be made first.',
    );
  }
  const { minimumAccountAge, staffSecondFactor } = organization;
  const locations = Object.keys(organization.messaging.locations).sort();
  const [only] = locations;
  if (only === undefined)
    throw new SetupError(`Organization ${organizationId} has no location for the charts.`);
  const list = `The locations of ${organizationId}: ${locations.join(', ')}.`;
  if (locationId !== null) {
    if (!locations.includes(locationId)) throw new SetupError(`There is no location ${locationId}. ${list}`);
    return { locationId, minimumAccountAge, staffSecondFactor };
  }
  if (locations.length > 1) throw new SetupError(`Choose a location with --location. ${list}`);
  return { locationId: only, minimumAccountAge, staffSecondFactor };
}
