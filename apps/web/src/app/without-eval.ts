/**
 * Zod would compile its schemas with `new Function`, which the page's Content-Security-Policy forbids; even the try is
 * reported as a violation. It reads this when a schema is made. Its settings live under this name for all copies of it on
 * a page, so they can be set here, before all else, without loading it.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
