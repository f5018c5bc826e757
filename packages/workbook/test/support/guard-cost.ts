/**
 * Run as a process of its own: guards the file named on the command line and prints the code it was refused with, by how
 * many MB the process grew over its size before, and how long the refusal took.
 */
import { AppError } from '@resolution/contracts';
import { guardWorkbook } from '@resolution/workbook';

const [path, warmUpPath] = process.argv.slice(2);
if (path === undefined || warmUpPath === undefined) throw new Error('guard-cost.ts FILE GOOD_FILE');
await guardWorkbook(warmUpPath);
const before = process.resourceUsage().maxRSS;
const started = performance.now();
let code = 'accepted';
try {
  await guardWorkbook(path);
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  code = error.code;
}
const milliseconds = Math.round(performance.now() - started);
const megabytes = Math.round((process.resourceUsage().maxRSS - before) / 1024);
process.stdout.write(JSON.stringify({ code, megabytes, milliseconds }));
