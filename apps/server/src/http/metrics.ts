import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly observe: RequestHandler;
  readonly serve: RequestHandler;
}

/** Prometheus figures of one server; a registry of its own, so that two servers in one process do not mix. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'] as const;
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered.',
    labelNames,
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer.',
    labelNames,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return {
    observe: (req, res, next) => {
      const stop = duration.startTimer();
      res.once('close', () => {
        const labels = { method: req.method, route: routeOf(req.originalUrl), status: String(res.statusCode) };
        requests.inc(labels);
        stop(labels);
      });
      next();
    },
    serve: (_req, res, next) => {
      registry
        .metrics()
        .then((text) => res.type(registry.contentType).send(text))
        .catch(next);
    },
  };
}

/** A label of bounded cardinality: ids become `{id}`, whatever is not the API is one route. */
function routeOf(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  if (path.startsWith('/trpc')) return '/trpc';
  if (!path.startsWith('/api/')) return 'other';
  const segments = path.split('/').slice(2, 5);
  return `/api/${segments.map((segment) => (/^[a-z]{2,20}$/.test(segment) ? segment : '{id}')).join('/')}`;
}
