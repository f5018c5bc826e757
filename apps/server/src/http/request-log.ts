import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/**
 * One JSON line per request with its id, method, path and outcome. Never headers, bodies or query strings: those carry
 * tokens, transcripts and what people searched for.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (req) => ('requestId' in req && typeof req.requestId === 'string' ? req.requestId : ''),
    customAttributeKeys: { reqId: 'request_id', responseTime: 'duration_ms' },
    serializers: { req: () => undefined, res: () => undefined },
    quietReqLogger: true,
    quietResLogger: true,
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    customProps: (req, res) => ({
      method: req.method,
      path: pathOf('originalUrl' in req && typeof req.originalUrl === 'string' ? req.originalUrl : req.url),
      status: res.statusCode,
    }),
    customSuccessMessage: () => 'request done',
    customErrorMessage: () => 'request done',
  });
}

function pathOf(url: string | undefined): string {
  return (url ?? '').split('?', 1)[0]?.slice(0, 200) ?? '';
}
