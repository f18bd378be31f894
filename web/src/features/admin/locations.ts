import type { Organization } from '@my-messages/domain/documents/organization';

type Locations = Organization['messaging']['locations'];

/** The clinic's locations with their ids, by name. */
export function locationsByName(locations: Locations) {
  return Object.entries(locations)
    .map(([id, location]) => ({ id, ...location }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
