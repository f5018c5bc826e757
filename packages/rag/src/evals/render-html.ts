import type { EvalComparison } from './compare.ts';
import { reliabilityPlot, rocPlot } from './plots.ts';
import { reached } from './render-text.ts';
import type { EvalReport, Measure } from './report.ts';

const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
const three = (value: number): string => value.toFixed(3);

const STYLE = `body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:64rem;padding:0 1rem;color:#1b2430;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #e3e7ec}
td.n{text-align:right;font-variant-numeric:tabular-nums}.bar{background:#eef1f5;height:.6rem;width:10rem;position:relative}.bar i{position:absolute;top:0;bottom:0;background:#3567b0}
.bar b{position:absolute;top:-.15rem;bottom:-.15rem;width:2px;background:#b03535}.yes{color:#23713c}.no{color:#b03535;font-weight:600}.plots{display:flex;flex-wrap:wrap;gap:1rem}svg{width:22rem;max-width:100%}
svg text{font-size:11px;fill:#455}svg .title{font-weight:600;font-size:12px}.frame{fill:none;stroke:#ccd3db}.even{stroke:#ccd3db;stroke-dasharray:3 3}.dot{fill:#3567b0;fill-opacity:.65}.line{fill:none;stroke:#3567b0;stroke-width:2}
details{margin:.3rem 0}code{background:#f3f5f8;padding:0 .2rem}`;

/** The report as one self-contained page with its plots; nothing is loaded from elsewhere. */
export function renderHtml(report: EvalReport, comparison?: EvalComparison): string {
  const groups = [...Map.groupBy(report.measures, ({ group }) => group)];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(report.name)}</title><style>${STYLE}</style>
<h1>${escape(report.name)}</h1><p>${escape(report.engine_version)}</p>
<h2>Cases</h2><table><tr><th>Set</th><th>Cases</th><th>Origin</th></tr>${report.provenance.map(({ set, cases, origin }) => `<tr><td>${escape(set)}</td><td class="n">${cases}</td><td>${escape(origin)}</td></tr>`).join('')}</table>
<div class="plots">${reliabilityPlot(report.reliability)}${report.roc.length > 0 ? rocPlot(report.roc) : ''}</div>
${groups.map(([group, measures]) => `<h2>${escape(group)}</h2><table><tr><th>Measure</th><th>Value</th><th>95 % interval</th><th></th><th>Cases</th><th>Goal</th></tr>${measures.map(rowOf).join('')}</table>`).join('')}
${costOf(report)}${comparison === undefined ? '' : comparisonOf(comparison)}
<h2>Some failures</h2>${report.failures.map(({ set, text, wanted, got }) => `<details><summary>${escape(set)}: ${escape(text.slice(0, 140))}</summary><p>Wanted <code>${escape(wanted.join(', '))}</code>, got <code>${escape(got.join(', '))}</code></p></details>`).join('')}</html>`;
}

function rowOf(measure: Measure): string {
  const mark = reached(measure);
  const goal =
    mark === null
      ? ''
      : `<span class="${mark ? 'yes' : 'no'}">${measure.better === 'higher' ? '\u2265' : '\u2264'} ${measure.goal} ${mark ? 'reached' : 'missed'}</span>`;
  const left = (100 * measure.low).toFixed(1);
  const width = (100 * Math.max(0.004, measure.high - measure.low)).toFixed(1);
  const line = measure.goal === null ? '' : `<b style="left:${(100 * measure.goal).toFixed(1)}%"></b>`;
  return `<tr><td>${escape(measure.label)}</td><td class="n">${three(measure.value)}</td><td class="n">${three(measure.low)} to ${three(measure.high)}</td><td><div class="bar"><i style="left:${left}%;width:${width}%"></i>${line}</div></td><td class="n">${measure.cases}</td><td>${goal}</td></tr>`;
}

function costOf({ cost }: EvalReport): string {
  if (cost === null) return '';
  const rows = Object.entries(cost)
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) => `<tr><td>${escape(name.replaceAll('_', ' '))}</td><td class="n">${String(value)}</td></tr>`,
    );
  return `<h2>Cost</h2><table>${rows.join('')}</table>`;
}

function comparisonOf({ before, after, differences }: EvalComparison): string {
  const rows = differences
    .filter(({ real }) => real)
    .map(
      ({ group, label, difference, low, high, verdict }) =>
        `<tr><td>${escape(`${group}: ${label}`)}</td><td class="n">${three(difference)}</td><td class="n">${three(low)} to ${three(high)}</td><td class="${verdict === 'better' ? 'yes' : 'no'}">${verdict}</td></tr>`,
    );
  return `<h2>${escape(before)} \u2192 ${escape(after)}: what differs beyond chance</h2><table><tr><th>Measure</th><th>Difference</th><th>95 % interval</th><th></th></tr>${rows.join('')}</table>`;
}
