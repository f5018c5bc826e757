import type { Request, RequestHandler, Response } from 'express';

/** A route whose work is a promise; what it throws goes to the failure handler. */
export function asyncRoute(work: (req: Request, res: Response) => Promise<void>): RequestHandler {
  return (req, res, next) => {
    work(req, res).catch(next);
  };
}
