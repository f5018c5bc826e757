import type { EvalComparison } from './compare.ts';
import type { EvalReport, Measure } from './report.ts';

const three = (value: number): string => value.toFixed(3);

/** Whether a figure reached its goal; null when it has none. */
export function reached({ value, goal, better }: Measure): boolean | null {
  if (goal === null) return null;
  return better === 'higher' ? value >= goal : value <= goal;
}

/** The report as a table for a terminal. */
export function renderReport(report: EvalReport): string {
  const lines = [
    `${report.name} \u00b7 ${report.engine_version}`,
    ...report.provenance.map(({ set, cases, origin }) => `  ${set}: ${cases} (${origin})`),
  ];
  let group = '';
  for (const measure of report.measures) {
    if (measure.group !== group) {
      group = measure.group;
      lines.push('', group);
    }
    const mark = reached(measure);
    const goal =
      mark === null
        ? ''
        : `  goal ${measure.better === 'higher' ? '\u2265' : '\u2264'} ${measure.goal} ${mark ? 'reached' : 'MISSED'}`;
    lines.push(
      `  ${measure.label.padEnd(46)} ${three(measure.value)}  [${three(measure.low)}, ${three(measure.high)}]  n=${measure.cases}${goal}`,
    );
  }
  if (report.cost !== null) {
    const { documents, index_ms, query_p50_ms, query_p95_ms, resolve_p50_ms, resolve_p95_ms, memory_mb } = report.cost;
    lines.push(
      '',
      'Cost',
      `  ${documents} documents indexed in ${index_ms} ms${memory_mb === null ? '' : `, ${memory_mb} MB`}`,
      `  query over all kinds p50 ${query_p50_ms} ms, p95 ${query_p95_ms} ms; resolve p50 ${resolve_p50_ms} ms, p95 ${resolve_p95_ms} ms`,
    );
  }
  return lines.join('\n');
}

/** A comparison as a table for a terminal: what changed beyond chance first. */
export function renderComparison(comparison: EvalComparison): string {
  const lines = [`${comparison.before} \u2192 ${comparison.after}`];
  const sorted = comparison.differences.toSorted((a, b) => Number(b.real) - Number(a.real));
  for (const { group, label, before, after, difference, low, high, verdict } of sorted) {
    const sign = difference >= 0 ? '+' : '';
    lines.push(
      `  ${verdict.padEnd(6)} ${`${group}: ${label}`.padEnd(64)} ${three(before)} \u2192 ${three(after)}  ${sign}${three(difference)} [${three(low)}, ${three(high)}]`,
    );
  }
  return lines.join('\n');
}
