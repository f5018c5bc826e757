import { Router } from 'express';
import type { DoorDeps } from '../http/api-context.ts';
import { chatRoute } from './chat-route.ts';
import { downloadRoutes } from './download-routes.ts';
import { createSpool } from './multipart.ts';
import { openApiAdapter } from './openapi-adapter.ts';
import { routeGuard } from './route-guard.ts';
import { uploadRoutes } from './upload-routes.ts';
import { visitorRoutes } from './visitor-routes.ts';

export interface RestDoorDeps extends DoorDeps {
  readonly maxUploadBytes: number;
  readonly spoolDir: string;
}

/** Everything under `/api`: files and streams by ordinary routes, the rest by the adapter. */
export function restDoor(deps: RestDoorDeps): Router {
  const door = Router();
  const spool = createSpool(deps.spoolDir, deps.maxUploadBytes);
  door.use(routeGuard());
  door.use(uploadRoutes(deps, spool));
  door.use(downloadRoutes(deps));
  door.use(chatRoute(deps));
  door.use(visitorRoutes(deps));
  door.use(openApiAdapter(deps));
  return door;
}
