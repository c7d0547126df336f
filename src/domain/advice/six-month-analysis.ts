import type { Outlook } from '../forecast/outlook.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { Source } from '../framework/source-schema.ts';
import { fractionOf } from '../values/decimal.ts';
import { compare } from '../values/fraction.ts';
import type { IndicatorCode, Instant, PartyId } from '../values/kinds-of-text.ts';

/** What six months showed of one indicator. Figures are decimal text. */
export interface AnalysedResult {
  readonly code: IndicatorCode;
  readonly name: string;
  readonly unit: string;
  readonly weight: string;
  readonly value: string | null;
  readonly score: string | null;
  /** The result of the whole year before; null if none was entered. */
  readonly lastYear: string | null;
  readonly outlook: Outlook;
  /** What the year may end with, in sentences. */
  readonly reasons: readonly string[];
}

/** What the analysis rests on, as it was when it was published, or as it is while it is written. */
export interface SixMonthFigures {
  readonly total: string | null;
  /** Working days late; null where the report was in time. */
  readonly lateDays: number | null;
  /** The total that projections imply, with what it counts. */
  readonly implied: { readonly total: string; readonly counted: string; readonly of: string } | null;
  /** Weakest first. */
  readonly results: readonly AnalysedResult[];
}

export interface SixMonthAnalysis {
  readonly organisationId: PartyId;
  readonly fiscalYear: number;
  readonly status: 'draft' | 'published';
  readonly rowVersion: number;
  readonly summary: string;
  /** What OPDC advises, by indicator. */
  readonly words: Readonly<Record<IndicatorCode, string>>;
  /** Null until it is published. */
  readonly figures: SixMonthFigures | null;
  readonly publishedAt: Instant | null;
  readonly publishedName: string | null;
  readonly changedAt: Instant;
  readonly changedName: string;
}

export const analysisStatusNames: Readonly<Record<SixMonthAnalysis['status'], string>> = {
  draft: 'ร่าง ยังไม่เผยแพร่',
  published: 'เผยแพร่แก่จังหวัดแล้ว',
};

const assumedClause: Source = {
  assumption:
    'ร่างกรอบ 2568 ข้อ ๕ กล่าวถึงการส่งสัญญาณเตือนล่วงหน้า แต่ไม่กล่าวถึงการวิเคราะห์ผลการดำเนินงานรอบ 6 เดือน จึงใช้ขั้นตอนตามคู่มือ 2554 แผนภาพที่ 4',
};

/**
 * Where the year says that OPDC analyses six months: a step of its own. A year that only warns has it as an assumption, since a
 * warning needs what it rests on. Null: it has neither.
 */
export function analysisClause({ undatedSteps = [], calendar }: Framework): Source | null {
  const step = undatedSteps.find(({ code }) => code === 'six-month-analysis');
  if (step !== undefined) return step.source;
  return calendar.some(({ kind }) => kind === 'early-warning') ? assumedClause : null;
}

/** The lowest score first; what has none comes last, in the agreement's order. */
export function lowestFirst(results: readonly AnalysedResult[]): readonly AnalysedResult[] {
  return results.toSorted((a, b) => {
    if (a.score === null || b.score === null) return Number(a.score === null) - Number(b.score === null);
    return compare(fractionOf(a.score), fractionOf(b.score));
  });
}
