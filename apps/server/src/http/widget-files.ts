import { AppError } from '@resolution/contracts';
import { type RequestHandler, Router } from 'express';
import { framedBy } from './security-headers.ts';

/**
 * The visitors' chat as pages of other sites take it: the script of their one tag, and the page that the script shows in a
 * frame. Where no origin may hold it, neither is there.
 */
export function widgetFiles(folder: string, origins: readonly string[]): Router {
  const router = Router();
  const isOn: RequestHandler = (_req, _res, next) => {
    if (origins.length > 0) return next();
    next(new AppError('not_found', 'The chat for other sites is off here. WIDGET_ORIGINS names the sites it is for.'));
  };
  const file =
    (name: string): RequestHandler =>
    (_req, res, next) => {
      res.set('Cache-Control', 'no-cache');
      res.sendFile(name, { root: folder, dotfiles: 'allow' }, (error) => error && next(error));
    };
  router.get(
    '/widget.js',
    isOn,
    (_req, res, next) => {
      // A tag on a page of another origin loads it without asking for anything.
      res.set('Cross-Origin-Resource-Policy', 'cross-origin');
      next();
    },
    file('widget.js'),
  );
  router.get('/widget.html', isOn, framedBy(origins), file('widget.html'));
  return router;
}
