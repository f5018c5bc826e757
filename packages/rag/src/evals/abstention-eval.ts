import type { Engine } from '../engine-types.ts';
import { type FreshQuestion, HALVES, type Half, type OutsideQuestion } from './cases.ts';
import type { MeasureSheet } from './measures.ts';
import type { EvalReport } from './report.ts';
import { auroc, keptAt, type Scored } from './statistics.ts';

const FALSE_ACCEPTS = 0.05;
const ROC_POINTS = 60;

interface Supported extends Scored {
  readonly hard: boolean;
  readonly half: Half | undefined;
}

/** Whether the engine resolves inside questions and declines outside ones, by its relevancy score. */
export function evaluateAbstention(
  engine: Engine,
  inside: readonly FreshQuestion[],
  outside: readonly OutsideQuestion[],
  sheet: MeasureSheet,
): { roc: EvalReport['roc']; answered: Scored[] } {
  const answered: Scored[] = [];
  const scored: Supported[] = [];
  for (const question of inside) {
    const resolution = engine.resolve({ conversation_id: question.id, transcript: question.text });
    scored.push({ score: engine.support(question.text), positive: true, hard: false, half: question.half });
    const cited = resolution.sources
      .filter((source) => source.cited)
      .flatMap((source) => [source.id, ...source.equivalent_ids]);
    answered.push({
      score: resolution.relevancy_score / 100,
      positive: cited.slice(0, 1).some((id) => question.target_ids.includes(id)),
    });
  }
  for (const question of outside) {
    const resolution = engine.resolve({ conversation_id: question.id, transcript: question.text });
    scored.push({
      score: engine.support(question.text),
      positive: false,
      hard: question.difficulty === 'hard',
      half: question.half,
    });
    answered.push({ score: resolution.relevancy_score / 100, positive: false });
  }
  if (inside.length > 0 && outside.length > 0) {
    sheet.statistic('abstention.auroc', 'Abstention', 'AUROC, inside against outside', scored, auroc);
    sheet.statistic(
      'abstention.hard',
      'Abstention',
      'AUROC against hard outside questions',
      scored.filter(({ positive, hard }) => positive || hard),
      auroc,
    );
    const kept = (sample: readonly Supported[]): number => keptAt(sample, FALSE_ACCEPTS).kept;
    sheet.statistic('abstention.kept', 'Abstention', 'inside kept at 5 % false accepts', scored, kept);
    for (const half of HALVES) {
      const own = scored.filter((one) => one.half === half);
      sheet.statistic(`abstention.${half}.auroc`, 'Abstention', `AUROC, ${half} half`, own, auroc);
      sheet.statistic(
        `abstention.${half}.kept`,
        'Abstention',
        `inside kept at 5 % false accepts, ${half} half`,
        own,
        kept,
      );
    }
    sheet.mean(
      'abstention.answered',
      'Abstention',
      'inside questions answered at the engine\u2019s own threshold',
      inside.map(({ id, text }) => ({
        id,
        value: engine.resolve({ conversation_id: id, transcript: text }).abstained ? 0 : 1,
      })),
    );
    sheet.mean(
      'abstention.declined',
      'Abstention',
      'outside questions declined at the engine\u2019s own threshold',
      outside.map(({ id, text }) => ({
        id,
        value: engine.resolve({ conversation_id: id, transcript: text }).abstained ? 1 : 0,
      })),
    );
  }
  return { roc: rocOf(scored), answered };
}

function rocOf(scored: readonly Scored[]): EvalReport['roc'] {
  const outside = scored.filter(({ positive }) => !positive).length;
  const inside = scored.length - outside;
  if (outside === 0 || inside === 0) return [];
  const thresholds = scored.map(({ score }) => score).toSorted((a, b) => b - a);
  const step = Math.max(1, Math.floor(thresholds.length / ROC_POINTS));
  return thresholds
    .filter((_, index) => index % step === 0)
    .map((threshold) => ({
      accepted_outside: scored.filter(({ score, positive }) => !positive && score >= threshold).length / outside,
      kept_inside: scored.filter(({ score, positive }) => positive && score >= threshold).length / inside,
    }));
}
