import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { holds, type Measurement } from './figures.ts';

const RESULTS = fileURLToPath(new URL('results.json', import.meta.url));
const PAGE = fileURLToPath(new URL('../docs/bench.md', import.meta.url));
const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url));

/** Geometry of the plot, in its own units. */
const WIDTH = 760;
const ROW = 34;
const LABEL = 56;
const VALUE = 120;

/** One line for the terminal. */
export function tableLine(measurement: Measurement): string {
  const { id, what, figure, figureUnit, must, aim, better } = measurement;
  const bound = better === 'lower' ? '≤' : '≥';
  const verdict = holds(measurement) ? 'holds' : 'FAILS';
  return `${id.padEnd(4)} ${number(figure)}${figureUnit}  (must ${bound} ${must}, aim ${bound} ${aim})  ${verdict}  ${what}`;
}

/** Writes the figures with both sides of each ratio, and the page that shows them. */
export async function writeReport(measured: readonly Measurement[], knowledge: string): Promise<void> {
  const [cpu] = cpus();
  const machine = {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: number(loadavg()[2] ?? 0),
  };
  await writeFile(RESULTS, `${JSON.stringify({ machine, knowledge, measured }, null, 2)}\n`);
  await mkdir(IMAGES, { recursive: true });
  await writeFile(`${IMAGES}bench.svg`, plot(measured));
  await writeFile(`${IMAGES}bench-rounds.svg`, roundsPlot(measured));
  await writeFile(PAGE, page(measured, machine, knowledge));
}

function page(
  measured: readonly Measurement[],
  machine: Readonly<Record<string, string | number>>,
  knowledge: string,
): string {
  const lines = measured.map((measurement) => {
    const { id, what, ours, limit, unit, figure, figureUnit, must, aim, better } = measurement;
    const bound = better === 'lower' ? '≤' : '≥';
    const other = limit === null ? '–' : number(limit);
    return `| ${id} | ${what} | ${number(ours)} | ${other} | ${unit} | **${number(figure)}${figureUnit}** | ${bound} ${must}${figureUnit} | ${bound} ${aim}${figureUnit} | ${holds(measurement) ? 'yes' : '**no**'} |`;
  });
  return `# How fast

Written by \`npm run bench\`; both sides of every ratio are measured in the same run, each in a process of its own, in turns.
Absolute figures mean nothing elsewhere. CPU is user and system time of the whole process, all threads. Every round is in
[\`bench/results.json\`](../bench/results.json).

| | what | ours | limit | unit | figure | must | aim | holds |
|---|---|---|---|---|---|---|---|---|
${lines.join('\n')}

![Each figure as a share of what it must be](images/bench.svg)

Each round of both sides, as a share of the larger side's highest: how far the rounds lie apart.

![Every round of both sides](images/bench-rounds.svg)

Machine: ${machine['cpu']}, ${machine['cores']} cores, ${machine['memoryGb']} GB, Node ${machine['node']}, ${machine['platform']};
processes that wanted a core at the end, over 15 minutes: ${machine['load']}.
Documents to resolve from: ${knowledge}. Conversations are generated: all different, about 1,200 characters each. What the
customers came for repeats itself as in the conversations beside the project: some 800 stories in 10,000 rows, 2,000 in
50,000.
`;
}

/** A bar for each figure on one scale: 1 is what it must be, and shorter is better. */
function plot(measured: readonly Measurement[]): string {
  const shares = measured.map((measurement) => {
    const { figure, must, aim, better } = measurement;
    const share = (value: number): number => (better === 'lower' ? value / must : must / value);
    return { measurement, share: share(figure), aim: share(aim) };
  });
  const longest = Math.max(1.1, ...shares.map(({ share }) => Math.min(share, 2)));
  const scale = (WIDTH - LABEL - VALUE) / longest;
  const height = ROW * shares.length + 30;
  const bars = shares.map(({ measurement, share, aim }, index) => {
    const y = 20 + index * ROW;
    const width = Math.min(share, longest) * scale;
    const colour = share <= aim ? '#1a7f64' : share <= 1 ? '#3b6fd4' : '#c0392b';
    return [
      `<text x="0" y="${y + 15}">${measurement.id}</text>`,
      `<rect x="${LABEL}" y="${y}" width="${width.toFixed(1)}" height="20" rx="3" fill="${colour}"/>`,
      `<line x1="${(LABEL + aim * scale).toFixed(1)}" x2="${(LABEL + aim * scale).toFixed(1)}" y1="${y - 3}" y2="${y + 23}" stroke="#1a7f64" stroke-dasharray="3 2"/>`,
      `<text x="${(LABEL + width + 8).toFixed(1)}" y="${y + 15}">${number(measurement.figure)}${measurement.figureUnit}</text>`,
    ].join('\n  ');
  });
  const bound = (LABEL + scale).toFixed(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#444">
  <title>Each figure as a share of what it must be; shorter is better. Solid line: must. Dashed: aim.</title>
  ${bars.join('\n  ')}
  <line x1="${bound}" x2="${bound}" y1="8" y2="${height - 10}" stroke="#c0392b"/>
  <text x="${bound}" y="${height - 1}" text-anchor="middle" font-size="11">must</text>
</svg>
`;
}

/** Dots for each round: ours above, the other side of the ratio below. */
function roundsPlot(measured: readonly Measurement[]): string {
  const width = WIDTH - LABEL - VALUE;
  const lines = measured.map(({ id, rounds, ours, limit, unit }, index) => {
    const y = 20 + index * ROW;
    const [own = [], other = []] = [rounds['ours'], limit === null ? [] : rounds['limit']];
    const values = [...own.slice(0, MOST_DOTS), ...other.slice(0, MOST_DOTS), ours, limit ?? 0];
    const scale = width / Math.max(...values);
    const dots = (side: readonly number[], cy: number, colour: string): string =>
      side
        .slice(0, MOST_DOTS)
        .map(
          (value) =>
            `<circle cx="${(LABEL + value * scale).toFixed(1)}" cy="${cy}" r="3.5" fill="${colour}" fill-opacity="0.6"/>`,
        )
        .join('');
    return [
      `<text x="0" y="${y + 15}">${id}</text>`,
      `<line x1="${LABEL}" x2="${LABEL + width}" y1="${y + 10}" y2="${y + 10}" stroke="#ddd"/>`,
      dots(own, y + 6, '#3b6fd4'),
      dots(other, y + 15, '#8a8a8a'),
      `<text x="${LABEL + width + 8}" y="${y + 15}" font-size="11">${number(Math.max(...values))} ${unit.slice(0, 14)}</text>`,
    ].join('\n  ');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${ROW * measured.length + 30}" font-family="system-ui, sans-serif" font-size="13" fill="#444">
  <title>Every round: ours in blue, the other side of the ratio in grey.</title>
  ${lines.join('\n  ')}
</svg>
`;
}

/** Rounds of a measurement are three to five. */
const MOST_DOTS = 8;

/** Three significant digits, as people write them. */
function number(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: value >= 1000 ? 4 : 3 });
}
