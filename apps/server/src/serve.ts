import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { compose } from './compose.ts';
import { type DemoAccounts, fillWithDemo } from './demo.ts';
import { EnvironmentError, loadEnv, type ServerEnv } from './env.ts';
import { createHttpServer, listen } from './http/server.ts';
import { createLogger } from './log.ts';
import { createStop } from './stop.ts';

const WEB_DIST = fileURLToPath(new URL('../../web/dist', import.meta.url));

async function start(env: ServerEnv): Promise<void> {
  const logger = createLogger(env.logLevel);
  const system = await compose(env, logger);
  await system.start();
  const demo = await fillWithDemo(system, env);
  const stopping = new AbortController();
  const app = createApp({
    services: system.services,
    logger,
    ready: system.ready,
    stopping: stopping.signal,
    production: env.production,
    frontendUrl: env.frontendUrl,
    maxUploadBytes: env.maxUploadBytes,
    spoolDir: system.spoolDir,
    webDir: WEB_DIST,
  });
  const server = createHttpServer(app);
  const port = await listen(server, env.port);
  const stop = createStop({ server, logger, stopping, close: system.close });
  const exit = (): void => {
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.fatal({ err: error }, 'stop failed');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, exit);
  // The launcher's channel: it is gone when the launcher is, however that ended.
  process.once('disconnect', exit);
  process.stdout.write(greeting(port, demo));
}

function greeting(port: number, demo: DemoAccounts | null): string {
  const lines = ['', `Ready: http://localhost:${port}`];
  if (demo !== null) {
    lines.push('', 'Demo accounts:', ...demo.emails.map((email) => `  ${email}`));
    lines.push(
      demo.password === null ? 'Password: the one in DEMO_PASSWORD' : `Password, shown this once: ${demo.password}`,
    );
  }
  return `${lines.join('\n')}\n\n`;
}

function reasonOf(error: unknown): string {
  if (error instanceof EnvironmentError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'The port is in use by another program. Stop it, or set PORT to a free one.';
  }
  return error instanceof Error ? error.message : String(error);
}

/** Starts the server, or ends the program with its reason in one line. */
export async function serve(): Promise<void> {
  try {
    await start(loadEnv());
  } catch (error) {
    process.stderr.write(`Not started: ${reasonOf(error)}\n`);
    process.exit(1);
  }
}
