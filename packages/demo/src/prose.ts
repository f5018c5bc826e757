/**
 * Lets long texts be written indented and wrapped in the source. The common indentation goes; a line indented deeper than
 * that continues the line before it, so one paragraph, step or turn is one line of the text.
 */
export function prose(strings: TemplateStringsArray): string {
  return withoutIndent(strings)
    .split('\n')
    .reduce((text, line) => (line.startsWith(' ') ? `${text} ${line.trim()}` : `${text}\n${line}`));
}

/** The same for SQL: the common indentation goes, everything else stays as it is written. */
export function sql(strings: TemplateStringsArray): string {
  return withoutIndent(strings);
}

function withoutIndent(strings: TemplateStringsArray): string {
  const lines = strings.join('').replace(/^\n/, '').trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents);
  return lines.map((line) => line.slice(common).trimEnd()).join('\n');
}
