import type { LearningStep } from './run.ts';

const WIDTH = 760;
const HEIGHT = 320;
const LEFT = 48;
const RIGHT = 120;
const TOP = 16;
const BOTTOM = 44;
const GRID = [0, 0.25, 0.5, 0.75, 1];

/** Hit@1 without and with learning against how many tickets had been approved, as one SVG. */
export function drawCurve(curve: readonly LearningStep[]): string {
  const most = Math.max(1, ...curve.map(({ to }) => to));
  const x = ({ from, to }: LearningStep): number => LEFT + ((from + to) / 2 / most) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number => HEIGHT - BOTTOM - value * (HEIGHT - TOP - BOTTOM);
  const grid = GRID.map(
    (value) =>
      `<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}"/><text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
  );
  const ticks = curve.map(
    (step) => `<text x="${fixed(x(step))}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${step.from}</text>`,
  );
  const line = (name: 'off' | 'on', label: string): string => {
    const points = curve.map((step) => `${fixed(x(step))},${fixed(y(step[name]))}`);
    const dots = curve.map(
      (step) =>
        `<circle class="${name}" r="3" cx="${fixed(x(step))}" cy="${fixed(y(step[name]))}"><title>${step[name].toFixed(3)} of ${step.cases} tickets after ${step.from} approvals</title></circle>`,
    );
    const last = curve.at(-1);
    const end =
      last === undefined ? '' : `<text x="${WIDTH - RIGHT + 10}" y="${fixed(y(last[name]) + 4)}">${label}</text>`;
    return `<polyline class="${name}" style="fill:none;stroke-width:2" points="${points.join(' ')}"/>${dots.join('')}${end}`;
  };
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Hit@1 against tickets approved before, with and without learning">${grid.join('')}${ticks.join('')}<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">tickets approved before</text>${line('off', 'learning off')}${line('on', 'learning on')}</svg>`;
}

const fixed = (value: number): string => value.toFixed(1);
