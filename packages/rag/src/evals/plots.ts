import type { EvalReport } from './report.ts';

const SIZE = 320;
const MARGIN = 36;
const PLOT = SIZE - 2 * MARGIN;

const x = (share: number): string => (MARGIN + share * PLOT).toFixed(1);
const y = (share: number): string => (SIZE - MARGIN - share * PLOT).toFixed(1);

function frame(title: string, horizontal: string, vertical: string, inner: string): string {
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (tick) =>
      `<text x="${x(tick)}" y="${SIZE - MARGIN + 14}" text-anchor="middle">${tick}</text><text x="${MARGIN - 5}" y="${y(tick)}" text-anchor="end" dominant-baseline="middle">${tick}</text>`,
  );
  return `<svg viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label="${title}">
<rect x="${MARGIN}" y="${MARGIN}" width="${PLOT}" height="${PLOT}" class="frame"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" class="even"/>
${inner}${ticks.join('')}
<text x="${SIZE / 2}" y="${SIZE - 4}" text-anchor="middle">${horizontal}</text>
<text x="10" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 10 ${SIZE / 2})">${vertical}</text>
<text x="${SIZE / 2}" y="18" text-anchor="middle" class="title">${title}</text></svg>`;
}

/** Reliability diagram: what the score promised against what turned out right, circles as large as their cases. */
export function reliabilityPlot(bins: EvalReport['reliability']): string {
  const most = Math.max(1, ...bins.map(({ cases }) => cases));
  const circles = bins
    .filter(({ cases }) => cases > 0)
    .map(
      ({ predicted, right, cases }) =>
        `<circle cx="${x(predicted)}" cy="${y(right)}" r="${(3 + 9 * Math.sqrt(cases / most)).toFixed(1)}" class="dot"><title>${cases} cases: promised ${predicted.toFixed(2)}, right ${right.toFixed(2)}</title></circle>`,
    );
  return frame('Reliability of the relevancy score', 'score / 100', 'share right', circles.join(''));
}

/** ROC curve of abstention. */
export function rocPlot(points: EvalReport['roc']): string {
  const path = [{ accepted_outside: 0, kept_inside: 0 }, ...points, { accepted_outside: 1, kept_inside: 1 }]
    .map(
      ({ accepted_outside, kept_inside }, index) =>
        `${index === 0 ? 'M' : 'L'}${x(accepted_outside)} ${y(kept_inside)}`,
    )
    .join(' ');
  return frame(
    'Abstention',
    'outside questions let through',
    'inside questions kept',
    `<path d="${path}" class="line"/>`,
  );
}
