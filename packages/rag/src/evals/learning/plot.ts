import { DEPTHS, type Depth } from './replay.ts';
import type { LearningGroup, LearningStep } from './run.ts';

const WIDTH = 340;
const HEIGHT = 250;
const LEFT = 40;
const RIGHT = 12;
const TOP = 30;
const BOTTOM = 44;
const GRID = [0, 0.25, 0.5, 0.75, 1];
/** Room beside a bar, as a share of its place. */
const BAR_GAP = 0.16;

const y = (value: number): number => HEIGHT - BOTTOM - value * (HEIGHT - TOP - BOTTOM);

/** Hit@k without and with learning against how many tickets had been approved: one picture for each depth. */
export function drawCurves(curve: readonly LearningStep[]): string {
  return DEPTHS.map((depth) => drawCurve(curve, depth)).join('');
}

function drawCurve(curve: readonly LearningStep[], depth: Depth): string {
  const most = Math.max(1, ...curve.map(({ to }) => to));
  const x = ({ from, to }: LearningStep): number => LEFT + ((from + to) / 2 / most) * (WIDTH - LEFT - RIGHT);
  const line = (name: string, of: (step: LearningStep) => number): string => {
    const points = curve.map((step) => `${fixed(x(step))},${fixed(y(of(step)))}`);
    return `<polyline class="${name}" points="${points.join(' ')}"/>`;
  };
  const dots = (name: 'off' | 'on'): string =>
    curve
      .map(
        (step) =>
          `<circle class="${name}" r="3" cx="${fixed(x(step))}" cy="${fixed(y(step[name][depth]))}"><title>${step[name][depth].toFixed(3)} of ${step.cases} tickets, after ${step.from} to ${step.to} approvals</title></circle>`,
      )
      .join('');
  const ticks = curve.map((step) => label(x(step), HEIGHT - BOTTOM + 16, String(step.from), 'middle'));
  const body = [
    grid(),
    ...ticks,
    label((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, 'tickets approved before', 'middle'),
    line('known', ({ known }) => known),
    line('off', (step) => step.off[depth]),
    line('on', (step) => step.on[depth]),
    dots('off'),
    dots('on'),
  ];
  return picture(`hit@${depth}`, `Hit@${depth} against tickets approved before, with and without learning`, body);
}

/** Hit@1 against how many earlier tickets had the same answer, with intervals. */
export function drawGroups(groups: readonly LearningGroup[]): string {
  const place = (WIDTH - LEFT - RIGHT) / Math.max(1, groups.length);
  const width = (place * (1 - 2 * BAR_GAP)) / 2;
  const bars = groups.map((group, index) => {
    const left = LEFT + index * place + place * BAR_GAP;
    const bar = (name: 'off' | 'on', at: number): string => {
      const { value, low, high } = group[name];
      const middle = fixed(at + width / 2);
      return `<rect class="${name} bar" x="${fixed(at)}" width="${fixed(width)}" y="${fixed(y(value))}" height="${fixed(y(0) - y(value))}"><title>${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})</title></rect><line class="whisker" x1="${middle}" x2="${middle}" y1="${fixed(y(low))}" y2="${fixed(y(high))}"/>`;
    };
    const middle = LEFT + (index + 0.5) * place;
    return [
      bar('off', left),
      bar('on', left + width),
      label(middle, HEIGHT - BOTTOM + 16, groupName(group), 'middle'),
      label(middle, HEIGHT - BOTTOM + 29, `n=${group.cases}`, 'middle'),
    ].join('');
  });
  const body = [
    grid(),
    ...bars,
    label((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 2, 'earlier tickets with the same answer', 'middle'),
  ];
  return picture('hit@1', 'Hit@1 against earlier tickets with the same answer', body);
}

export function groupName({ least, most }: Pick<LearningGroup, 'least' | 'most'>): string {
  if (most === null) return `${least}+`;
  return least === most ? String(least) : `${least}–${most}`;
}

function picture(title: string, description: string, body: readonly string[]): string {
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${description}">${label(LEFT, 16, title, 'start', 'title')}${body.join('')}</svg>`;
}

function grid(): string {
  return GRID.map(
    (value) =>
      `<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}"/>${label(LEFT - 6, y(value) + 4, String(value), 'end')}`,
  ).join('');
}

function label(x: number, at: number, text: string, anchor: 'start' | 'middle' | 'end', look = ''): string {
  return `<text${look === '' ? '' : ` class="${look}"`} x="${fixed(x)}" y="${fixed(at)}" text-anchor="${anchor}">${text}</text>`;
}

const fixed = (value: number): string => value.toFixed(1);
