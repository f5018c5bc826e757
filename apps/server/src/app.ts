import type { Services } from '@resolution/api';
import compression from 'compression';
import cors, { type CorsOptions } from 'cors';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { docsPages } from './http/docs-pages.ts';
import { failureHandler, unknownRoute } from './http/failure-response.ts';
import { createMetrics } from './http/metrics.ts';
import { requestId } from './http/request-id.ts';
import { requestLog } from './http/request-log.ts';
import { sameOrigin } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { trpcDoor } from './http/trpc-door.ts';
import { webClient } from './http/web-client.ts';
import { widgetFiles } from './http/widget-files.ts';
import { openApiDocument } from './rest/document.ts';
import { restDoor } from './rest/door.ts';
import { VISITOR_TOKEN_PATH } from './rest/visitor-routes.ts';

export interface AppDeps {
  readonly services: Services;
  readonly logger: Logger;
  /** Whether requests can be answered: database and index usable. */
  readonly ready: () => Promise<boolean>;
  /** Fires when the server stops: `/ready` says no at once, streams end with their closing event. */
  readonly stopping: AbortSignal;
  readonly production: boolean;
  /** The one other origin that browsers may call from. */
  readonly frontendUrl: string;
  readonly maxUploadBytes: number;
  /** Where uploads lie until they are read. Emptied by `createApp`. */
  readonly spoolDir: string;
  /** The built web client; nothing is served where it is missing. */
  readonly webDir: string;
}

/** The whole HTTP side without a port: every request passes the same gates in the same order. */
export function createApp(deps: AppDeps): Express {
  const { logger, production, frontendUrl } = deps;
  const { origins } = deps.services.visitors;
  const metrics = createMetrics(() => deps.services.models.embeddings());
  const app = express();
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.use(requestId(), requestLog(logger), metrics.observe, securityHeaders(production));
  app.use(crossOrigin([frontendUrl], { credentials: true, exposedHeaders: ['X-Request-Id', 'Retry-After'] }));
  app.use(VISITOR_TOKEN_PATH, crossOrigin(origins, { methods: ['POST'], exposedHeaders: ['Retry-After'] }));
  app.use(compression({ filter: (_req, res) => isText(res.getHeader('Content-Type')) }));

  app.get('/health', (_req, res) => {
    res.json({ status: 'ok' });
  });
  app.get('/ready', readiness(deps));
  app.get('/metrics', metrics.serve);
  app.use(docsPages(openApiDocument));

  app.use('/api', sameOrigin(frontendUrl, [VISITOR_TOKEN_PATH]), restDoor(deps));
  app.use('/trpc', sameOrigin(frontendUrl), trpcDoor(deps));
  app.use(widgetFiles(deps.webDir, origins));
  app.use(webClient(deps.webDir));
  app.use(unknownRoute(), failureHandler());
  return app;
}

/** CORS for some origins; every other gets no header at all. */
function crossOrigin(origins: readonly string[], options: CorsOptions): RequestHandler {
  const allow = cors({ ...options, origin: [...origins] });
  return (req, res, next) => {
    res.vary('Origin');
    if (origins.includes(req.get('origin') ?? '')) allow(req, res, next);
    else next();
  };
}

function readiness({ ready, stopping }: Pick<AppDeps, 'ready' | 'stopping'>): RequestHandler {
  return async (_req, res) => {
    const isReady = !stopping.aborted && (await ready().catch(() => false));
    res.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready' });
  };
}

/** Streams of events must not wait in a compressor's buffer. */
function isText(type: unknown): boolean {
  const name = typeof type === 'string' ? type : '';
  return /json|text|javascript|svg/.test(name) && !name.includes('event-stream');
}
