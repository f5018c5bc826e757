import type { Services } from '@resolution/api';
import { Router } from 'express';
import type { Spool } from './multipart.ts';

interface UploadDeps {
  readonly services: Services;
  readonly production: boolean;
  readonly maxUploadBytes: number;
}

export function uploadRoutes(_deps: UploadDeps, _spool: Spool): Router {
  return Router();
}
