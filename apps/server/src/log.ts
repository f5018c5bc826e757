import { type Logger, type LoggerOptions, pino } from 'pino';

/** What a line holds: level, time, request id and what was said; no process details. */
export function loggerOptions(level: string): LoggerOptions {
  return {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // Nothing is meant to log these; should something hand them over by mistake, they stay out.
    redact: {
      paths: [
        'password',
        'transcript',
        'authorization',
        'cookie',
        '*.password',
        '*.transcript',
        '*.authorization',
        '*.cookie',
      ],
      censor: '[removed]',
    },
  };
}

/** One JSON object per line on standard error, so that standard output stays for what people read. */
export function createLogger(level: string): Logger {
  return pino(loggerOptions(level), pino.destination({ dest: 2, sync: false }));
}
