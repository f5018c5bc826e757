import type { World } from '../support/world.ts';
import type { KnownIds } from './request-arbitrary.ts';

/** Ids of things that exist, under the names of the path parameters that take them. */
export async function knownIds(world: World): Promise<KnownIds> {
  const tickets = [await world.ticket(), await world.ticket({ tier: 'Tier3' })];
  return {
    id: [...tickets, await world.knowledge(), world.article, 'SCRIPT-7001', '1'],
    import_id: [await world.importId()],
    agent_id: [await world.agent()],
  };
}
