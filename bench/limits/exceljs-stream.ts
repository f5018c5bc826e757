/** The limit of every upload: exceljs streams a workbook and does nothing with it. Prints what that cost, as JSON. */
import exceljs from 'exceljs';

const SAMPLE_MS = 20;

const [path = ''] = process.argv.slice(2);
globalThis.gc?.();
const idleRss = process.memoryUsage.rss();
let peakRss = idleRss;
const sampler = setInterval(() => {
  peakRss = Math.max(peakRss, process.memoryUsage.rss());
}, SAMPLE_MS);
const begin = performance.now();
const cpuBefore = process.cpuUsage();
const reader = new exceljs.stream.xlsx.WorkbookReader(path, {
  worksheets: 'emit',
  sharedStrings: 'cache',
  styles: 'cache',
  hyperlinks: 'ignore',
  entries: 'ignore',
});
let rows = 0;
let characters = 0;
for await (const worksheet of reader) {
  for await (const row of worksheet) {
    rows += 1;
    row.eachCell((cell) => {
      characters += cell.text.length;
    });
  }
}
const cpu = process.cpuUsage(cpuBefore);
clearInterval(sampler);
peakRss = Math.max(peakRss, process.memoryUsage.rss());
process.stdout.write(
  JSON.stringify({
    rows,
    characters,
    wallMs: performance.now() - begin,
    cpuMs: (cpu.user + cpu.system) / 1000,
    memoryMb: (peakRss - idleRss) / 2 ** 20,
  }),
);
