import type { Interval } from './cluster-bootstrap.ts';
import { drawCurves, drawGroups, groupName } from './plot.ts';
import type { LearningMeasure, LearningReport } from './run.ts';

/** A plain-text table for the terminal. */
export function renderLearningReport(report: LearningReport): string {
  const width = Math.max(...report.measures.map(({ label }) => label.length));
  const lines = report.measures.map(
    ({ label, cases, off, on, gain }) =>
      `${label.padEnd(width)}  ${String(cases).padStart(5)}  ${figure(off)}  ${figure(on)}  ${signed(gain.value)}  [${signed(gain.low)}, ${signed(gain.high)}]`,
  );
  const groups = report.groups.map(
    (group) =>
      `${groupName(group).padEnd(width)}  ${String(group.cases).padStart(5)}  ${figure(group.off.value)}  ${figure(group.on.value)}         [${figure(group.on.low)}, ${figure(group.on.high)}]`,
  );
  return [
    `Learning on ${report.name}: ${report.tickets} tickets about ${report.issues} issues, in time order`,
    '',
    `${''.padEnd(width)}  cases    off     on    gain  95 % interval over issues`,
    ...lines,
    '',
    `${'hit@1 by earlier tickets with the same answer'.padEnd(width)}  cases    off     on         95 % interval of on`,
    ...groups,
    '',
    ...findings(report),
  ].join('\n');
}

/** One self-contained page: what was done, what came of it, hit@k against how much was learned, and the table. */
export function renderLearningHtml(report: LearningReport): string {
  const name = escaped(report.name);
  const [main, ...others] = findings(report);
  const rows = report.measures.map(
    ({ label, cases, off, on, gain }) =>
      `<tr><th scope="row">${escaped(label)}</th><td>${cases}</td><td>${figure(off)}</td><td>${figure(on)}</td><td>${signed(gain.value)}</td><td>${signed(gain.low)} to ${signed(gain.high)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Learning: ${name}</title><style>${STYLE}</style></head><body>
<h1>Does the next ticket get a better answer because of the last one?</h1>
<p class="lead">${escaped(main ?? '')}</p>
<ul>${others.map((sentence) => `<li>${escaped(sentence)}</li>`).join('')}</ul>
<h2>Against how much was learned</h2>
<p class="key"><span class="swatch on"></span>learning on <span class="swatch off"></span>learning off <span class="swatch known"></span>share of the tickets whose answer had been approved before</p>
<div class="curves">${drawCurves(report.curve)}</div>
<h2>Against how much was learned about the same answer</h2>
<p class="key"><span class="swatch on"></span>learning on <span class="swatch off"></span>learning off; lines are 95 % intervals over issues</p>
<div class="groups">${drawGroups(report.groups)}</div>
<h2>The figures</h2>
<div class="scroll"><table><thead><tr><th></th><th scope="col">cases</th><th scope="col">off</th><th scope="col">on</th><th scope="col">gain</th><th scope="col">95 % interval</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>
<h2>How it was measured</h2>
<p>The ${report.tickets} solved tickets of ${name} about ${report.issues} issues, in the order in which they came in. Each was first asked
about, with what its customer had said, and then approved with its recorded resolution. Learning off knows the articles and
scripts alone; learning on knows what was approved before as well. Articles that were made from one of these tickets are left out
of both, because they are what is to be learned.</p>
<p>A document is right when it is the article or script that the ticket was solved with, a script that does the same, or the approved
resolution of an earlier ticket that was solved with it. Gains are paired, ticket by ticket; intervals come from a bootstrap over
issues, because tickets about one issue stand or fall together.</p>
</body></html>
`;
}

/** What the figures say, a sentence each: the whole, what was known, what was new, in the search and in the resolution. */
function findings(report: LearningReport): string[] {
  const told = (id: string, about: (measure: LearningMeasure) => string): string[] =>
    report.measures
      .filter((measure) => measure.id === id)
      .map(
        (measure) =>
          `${about(measure)} ${figure(measure.off)} without and ${figure(measure.on)} with it (${clearly(measure.gain)}).`,
      );
  const cases = ({ cases: own }: LearningMeasure): string => `${own} of ${report.tickets}`;
  return [
    verdict(report),
    ...told('seen.hit@1', (measure) => `Where the answer had been approved before, on ${cases(measure)}, hit@1 is`),
    ...told('seen.resolved', () => 'There the resolution rests on a right source in'),
    ...told(
      'unseen.hit@1',
      (measure) =>
        `On the ${cases(measure)} that are the first of their kind learning can only be in the way: hit@1 is`,
    ),
    ...told('unseen.resolved', () => 'There the resolution rests on a right source in'),
    ...told('resolved', () => 'Over all tickets the resolution rests on a right source in'),
  ];
}

function clearly({ value, low, high }: Interval): string {
  const gain = `${signed(value)}, interval ${signed(low)} to ${signed(high)}`;
  return excludesZero({ value, low, high }) ? gain : `${gain}: the interval holds zero`;
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

const STYLE = `body{font:15px/1.55 system-ui,sans-serif;max-width:68rem;margin:2rem auto;padding:0 1rem 3rem;color:#1c1f23;background:#fff}
h1{font-size:1.6rem;line-height:1.25;letter-spacing:-.01em;margin:0 0 .75rem}h2{font-size:1.05rem;margin:2rem 0 .25rem}
.lead{font-size:1.1rem;font-weight:600}p,ul{max-width:46rem}ul{padding-left:1.2rem}.key{font-size:.85rem;color:#4b5563}
.swatch{display:inline-block;width:.8rem;height:.8rem;border-radius:2px;margin:0 .35rem 0 .9rem;vertical-align:-1px}.swatch:first-child{margin-left:0}
.swatch.on{background:#1d4ed8}.swatch.off{background:#6b7280}.swatch.known{background:none;border-top:2px dashed #b45309;border-radius:0;height:0;vertical-align:4px}
.curves{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1rem}.groups{max-width:34rem}svg{width:100%;height:auto}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.3rem .8rem;border-bottom:1px solid #ddd;text-align:right;white-space:nowrap}
th[scope=row]{text-align:left;font-weight:400;white-space:normal}polyline{fill:none;stroke-width:2}
.off{stroke:#6b7280;fill:#6b7280}.on{stroke:#1d4ed8;fill:#1d4ed8}.known{stroke:#b45309;stroke-width:1.5;stroke-dasharray:5 4}.bar{stroke:none}
polyline.on,polyline.off,polyline.known{fill:none}.whisker{stroke:#111827;stroke-width:1.5}.axis{stroke:#d6d9de}
text{font:11px system-ui,sans-serif;fill:#4b5563;stroke:none}text.title{font-weight:600;font-size:13px;fill:#1c1f23}
@media(prefers-color-scheme:dark){body{color:#e6e8eb;background:#16181b}.key{color:#aab1bb}th,td{border-color:#33373d}.off{stroke:#9ca3af;fill:#9ca3af}
.on{stroke:#7aa2ff;fill:#7aa2ff}.known{stroke:#e0a05a}.swatch.on{background:#7aa2ff}.swatch.off{background:#9ca3af}.swatch.known{background:none;border-color:#e0a05a}
.whisker{stroke:#f3f4f6}.axis{stroke:#2f343b}text{fill:#aab1bb}text.title{fill:#e6e8eb}}`;
