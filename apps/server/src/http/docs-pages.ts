import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type Request, type Response, Router } from 'express';

/**
 * Swagger UI and ReDoc from our own server. The pages hold no script: the policy forbids it, so each start-up is a file.
 */
const SWAGGER_PAGE = page({
  title: 'API: Swagger UI',
  head: '<link rel="stylesheet" href="/docs/swagger-ui.css">',
  body: '<div id="swagger-ui"></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script>',
});
const SWAGGER_START = `window.addEventListener('load', () => {
  window.ui = SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });
});
`;
const REDOC_PAGE = page({
  title: 'API: ReDoc',
  head: '',
  body: '<div id="redoc"></div><script src="/redoc/redoc.standalone.js"></script><script src="/redoc/start.js"></script>',
});
const REDOC_START = `window.addEventListener('load', () => {
  Redoc.init('/openapi.json', { disableSearch: false, hideLoading: true }, document.getElementById('redoc'));
});
`;

function page({ title, head, body }: { title: string; head: string; body: string }): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${body}</body></html>`;
}

/** Where a file of a package is. */
const find = createRequire(import.meta.url).resolve;

function packageFolder(file: string): string {
  return dirname(find(file));
}

function assets(folder: string, names: readonly string[]): Router {
  const router = Router();
  for (const name of names) {
    router.get(`/${name}`, (_req, res, next) =>
      res.sendFile(name, { root: folder, dotfiles: 'allow', maxAge: '1h' }, (error) => error && next(error)),
    );
  }
  return router;
}

const html = (text: string) => (_req: Request, res: Response) => res.type('html').send(text);
const script = (text: string) => (_req: Request, res: Response) => res.type('text/javascript').send(text);

/** ReDoc's only wish for another host: the picture beside its own name. */
const REDOC_LOGO = 'https://cdn.redoc.ly/redoc/logo-mini.svg';
let redoc: string | undefined;

function redocBundle(): string {
  redoc ??= readFileSync(find('redoc/bundles/redoc.standalone.js'), 'utf8').replaceAll(
    REDOC_LOGO,
    'data:image/svg+xml,',
  );
  return redoc;
}

/** @param documentOf Gives the OpenAPI document, made when somebody first asks for it: a start need not wait for that. */
export function docsPages(documentOf: () => object): Router {
  const router = Router();
  router.get('/openapi.json', (_req, res) => res.json(documentOf()));
  router.get('/docs', html(SWAGGER_PAGE));
  router.get('/docs/start.js', script(SWAGGER_START));
  router.use(
    '/docs',
    assets(packageFolder('swagger-ui-dist/swagger-ui-bundle.js'), ['swagger-ui.css', 'swagger-ui-bundle.js']),
  );
  router.get('/redoc', html(REDOC_PAGE));
  router.get('/redoc/start.js', script(REDOC_START));
  router.get('/redoc/redoc.standalone.js', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=3600').type('text/javascript').send(redocBundle());
  });
  return router;
}
