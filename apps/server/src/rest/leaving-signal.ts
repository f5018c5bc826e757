import type { Response } from 'express';

/** Aborts when the client of a stream leaves or the server stops. */
export function leavingSignal(res: Response, stopping: AbortSignal): AbortSignal {
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  return AbortSignal.any([gone.signal, stopping]);
}
