import type { Framework } from '../framework/framework-schema.ts';
import { topScoreOf } from '../framework/top-score.ts';
import { formatHalfUp, fractionOf, toDecimalText } from '../values/decimal.ts';
import { formatQuantity } from '../values/format-quantity.ts';
import { shortScore } from '../values/short-figure.ts';
import { reasonWords, unknownWords } from './forecast-words.data.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import type { ForecastRow } from './party-forecast.ts';
import type { Projected, ScoredFigure } from './projection.ts';

/** Months of two years: with fewer no season is known. */
const SEASONS_FROM = 24;

export function outlookOfRow({ projection }: Pick<ForecastRow, 'projection'>, framework: Framework): Outlook {
  return outlookOf(projection, fractionOf(topScoreOf(framework)));
}

/** A projected result with its unit; a composite has only its score. */
export function resultWords({ result, score }: ScoredFigure, unit: string): string {
  return result === null
    ? `${scoreWords({ score })} ${reasonWords.points}`
    : formatQuantity(toDecimalText(result), unit);
}

export function scoreWords({ score }: Pick<ScoredFigure, 'score'>): string {
  return shortScore(formatHalfUp(score, 4));
}

/** Why the projection is what it is, in sentences. */
export function reasonsOf({ indicator, projection }: ForecastRow, framework: Framework): readonly string[] {
  if (projection.basis === null) return [`${reasonWords.unknownCount}: ${unknownWords[projection.why]}`];
  const { unit } = indicator;
  if (projection.basis === 'reported') return [`ใช้ผลสิ้นปีที่กรอกแล้ว ${resultWords(projection, unit)} ไม่ได้ประมาณ`];
  return [
    ...basisWords(projection),
    `หากเป็นตามแนวโน้ม สิ้นปีจะได้ ${resultWords(projection, unit)} คิดเป็น ${scoreWords(projection)} คะแนน และอยู่ระหว่าง ${scoreWords(projection.worst)} ถึง ${scoreWords(projection.best)} คะแนนในช่วงที่คาด`,
    ...(outlookOfRow({ projection }, framework) === 'unsure' ? [reasonWords.wide] : []),
  ];
}

function basisWords({ basis, figures }: Projected): readonly string[] {
  if (basis === 'years') return [`ประมาณจากผลของ ${figures} ปีก่อนเท่านั้น ผลระหว่างปีนี้ยังไม่ได้ใช้ เพราะไม่ได้รายงานเป็นรายงวด`];
  const season = figures < SEASONS_FROM ? [reasonWords.noSeason] : [];
  return [`ประมาณจาก ${figures} งวดที่รายงานแล้ว`, ...season];
}
