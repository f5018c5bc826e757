import type { Interval } from './cluster-bootstrap.ts';
import { drawCurve } from './plot.ts';
import type { LearningMeasure, LearningReport } from './run.ts';

/** A plain-text table for the terminal. */
export function renderLearningReport(report: LearningReport): string {
  const width = Math.max(...report.measures.map(({ label }) => label.length));
  const lines = report.measures.map(
    ({ label, cases, off, on, gain }) =>
      `${label.padEnd(width)}  ${String(cases).padStart(5)}  ${figure(off)}  ${figure(on)}  ${signed(gain.value)}  [${signed(gain.low)}, ${signed(gain.high)}]`,
  );
  return [
    `Learning on ${report.name}: ${report.tickets} tickets about ${report.issues} issues, in time order`,
    '',
    `${''.padEnd(width)}  cases    off     on    gain  95 % interval over issues`,
    ...lines,
    '',
    verdict(report),
  ].join('\n');
}

/** One self-contained page: what was done, the table, and hit@1 against how much was learned. */
export function renderLearningHtml(report: LearningReport): string {
  const rows = report.measures.map(
    ({ label, cases, off, on, gain }) =>
      `<tr><th>${escaped(label)}</th><td>${cases}</td><td>${figure(off)}</td><td>${figure(on)}</td><td>${signed(gain.value)}</td><td>${signed(gain.low)} to ${signed(gain.high)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Learning: ${escaped(report.name)}</title><style>${STYLE}</style></head><body>
<h1>Does ticket n+1 get a better answer because of ticket n?</h1>
<p>${report.tickets} tickets of ${escaped(report.name)} about ${report.issues} issues, replayed in the order in which they came in.
Each was first asked about and then approved with its recorded resolution. Without learning the engine knows the articles and
scripts alone. Intervals are of the paired difference, 95 %, from a bootstrap over issues.</p>
<p><strong>${escaped(verdict(report))}</strong></p>
${drawCurve(report.curve)}
<table><thead><tr><th></th><th>cases</th><th>off</th><th>on</th><th>gain</th><th>interval</th></tr></thead><tbody>${rows.join('')}</tbody></table>
</body></html>
`;
}

/** What the first measure says, in a sentence. */
export function verdict({ measures }: LearningReport): string {
  const [main] = measures;
  if (main === undefined) return 'Nothing was measured.';
  return `${headline(main)} (${signed(main.gain.value)}, interval ${signed(main.gain.low)} to ${signed(main.gain.high)}).`;
}

function headline({ id, gain, off, on }: LearningMeasure): string {
  const figures = `${id} ${figure(off)} without and ${figure(on)} with it`;
  if (excludesZero(gain)) return gain.value > 0 ? `Learning helps: ${figures}` : `Learning hurts: ${figures}`;
  return `No clear effect of learning: ${figures}`;
}

const excludesZero = ({ low, high }: Interval): boolean => low > 0 || high < 0;
const figure = (value: number): string => value.toFixed(3);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1f23;background:#fff}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.3rem .8rem;border-bottom:1px solid #ddd;text-align:right}
th:first-child{text-align:left;font-weight:400}.off{stroke:#6b7280;fill:#6b7280}.on{stroke:#1d4ed8;fill:#1d4ed8}.axis{stroke:#c4c8ce}
text{font:12px system-ui,sans-serif;fill:#4b5563;stroke:none}
@media(prefers-color-scheme:dark){body{color:#e6e8eb;background:#16181b}th,td{border-color:#33373d}.off{stroke:#9ca3af;fill:#9ca3af}
.on{stroke:#7aa2ff;fill:#7aa2ff}.axis{stroke:#3b4048}text{fill:#aab1bb}}`;
