import type { EmbeddingStatus } from '@resolution/api';
import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly observe: RequestHandler;
  readonly serve: RequestHandler;
}

/** Prometheus figures of one server; a registry of its own, so that two servers in one process do not mix. */
export function createMetrics(embeddings: () => EmbeddingStatus | null): Metrics {
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
  if (embeddings() !== null) observeEmbeddings(registry, embeddings);
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

function observeEmbeddings(registry: Registry, embeddings: () => EmbeddingStatus | null): void {
  const registers: Registry[] = [];
  registry.registerMetric(
    new Gauge({
      name: 'embedding_documents',
      help: 'Documents that are still found by their words alone: they wait for their vector, or the model refused them.',
      labelNames: ['state'],
      registers,
      collect() {
        this.set({ state: 'waiting' }, embeddings()?.waiting ?? 0);
        this.set({ state: 'refused' }, embeddings()?.refused ?? 0);
      },
    }),
  );
  registry.registerMetric(
    new Gauge({
      name: 'embedding_questions',
      help: 'Questions since the start, by whether they got their vector in time.',
      labelNames: ['found_by'],
      registers,
      collect() {
        this.set({ found_by: 'meaning' }, embeddings()?.questions.embedded ?? 0);
        this.set({ found_by: 'words' }, embeddings()?.questions.by_words ?? 0);
      },
    }),
  );
  registry.registerMetric(
    new Gauge({
      name: 'embedding_failing',
      help: '1 while no vectors can be made and words alone are searched.',
      registers,
      collect() {
        this.set(embeddings()?.failing === true ? 1 : 0);
      },
    }),
  );
}

/** A label of bounded cardinality: ids become `{id}`, whatever is not the API is one route. */
function routeOf(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  if (path.startsWith('/trpc')) return '/trpc';
  if (!path.startsWith('/api/')) return 'other';
  const segments = path.split('/').slice(2, 5);
  return `/api/${segments.map((segment) => (/^[a-z]{2,20}$/.test(segment) ? segment : '{id}')).join('/')}`;
}
