import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@resolution/contracts';
import express, { Router } from 'express';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * The built web client. Files under `assets/` carry a hash in their name and are kept for good; the page itself is asked
 * for again. Every other address a browser opens is a page of the client.
 */
export function webClient(folder: string): Router {
  const router = Router();
  if (!existsSync(join(folder, 'index.html'))) return router;
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false, redirect: false }),
  );
  router.use('/assets', (_req, _res, next) => next(new AppError('not_found', 'There is nothing under this address.')));
  router.use(express.static(folder, { index: false, redirect: false, maxAge: 0 }));
  router.get('/{*page}', (req, res, next) => {
    if (req.accepts(['html', 'json']) !== 'html') return next();
    res.set('Cache-Control', 'no-cache');
    res.sendFile('index.html', { root: folder, dotfiles: 'allow' }, (error) => error && next(error));
  });
  return router;
}
