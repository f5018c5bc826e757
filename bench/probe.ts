/** Loaded before the product: answers what this process used. Changes nothing in it. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';
import type { Usage } from './children.ts';

const SAMPLE_MS = 20;

if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let peak = process.memoryUsage.rss();
  let cpu = process.cpuUsage();
  setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLE_MS).unref();
  process.on('message', (question) => {
    if (question === 'reset') {
      delay.reset();
      peak = process.memoryUsage.rss();
      cpu = process.cpuUsage();
      process.send?.('reset');
    }
    if (question === 'usage') {
      const used = process.cpuUsage(cpu);
      const usage: Usage = {
        cpuMs: (used.user + used.system) / 1000,
        loopDelayP99: delay.percentile(99) / 1e6,
        rssMb: process.memoryUsage.rss() / 2 ** 20,
        peakRssMb: peak / 2 ** 20,
      };
      process.send?.(usage);
    }
  });
}
