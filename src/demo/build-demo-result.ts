import type { Indicator } from '../domain/agreement/indicator.ts';
import type { RoundCode } from '../domain/framework/source-schema.ts';
import { type ReadResult, readVariables } from '../domain/reporting/read-variables.ts';
import type { Result } from '../domain/reporting/result.ts';
import type { ResultStatus } from '../domain/reporting/result-moves.ts';
import { resultTextsOf } from '../domain/reporting/result-texts.ts';
import type { Province } from '../frameworks/provinces.ts';
import { instantOf } from './demo-dates.ts';
import { figuresFor, pick, reachOf } from './demo-figures.ts';
import type { DemoTemplate } from './demo-indicator-template.ts';
import { demoEvaluator, demoReporter } from './demo-names.ts';
import { byPeriods } from './demo-periods.ts';
import { demoSameFigures } from './demo-same-figures.data.ts';
import type { DemoEntry } from './demo-stages.data.ts';
import {
  assessedLower,
  narratives,
  obstacles,
  returnedByOpdc,
  returnedByProvince,
  supporting,
} from './demo-texts.data.ts';
import { demoFiscalYear, demoSignedAt } from './demo-year.data.ts';

/** The result to build. */
export interface DemoPlace {
  readonly province: Province;
  readonly round: RoundCode;
  readonly indicator: Indicator;
  readonly template: DemoTemplate;
}

const statusOf: Readonly<Record<DemoEntry, ResultStatus>> = {
  empty: 'draft',
  begun: 'draft',
  draft: 'draft',
  sent: 'sent',
  accepted: 'accepted',
  returned: 'returned',
};

/** One made-up result: its figures are generated, its scores are computed by the engine. */
export function buildDemoResult(place: DemoPlace, entry: DemoEntry, assessed: boolean): Result {
  const { province, round, indicator, template } = place;
  const read = readFigures(place, entry);
  const began = entry !== 'empty';
  const assessment = assessed ? assess(place, read.selfScore) : { assessedScore: null, assessedNote: null };
  return {
    organisationId: province.code,
    fiscalYear: demoFiscalYear,
    round,
    code: indicator.code,
    status: statusOf[entry],
    rowVersion: 1,
    ...read,
    ...textsOf(place, began && entry !== 'begun'),
    ...assessment,
    returnReason: entry === 'returned' ? returnReasonOf(indicator.code) : null,
    changedAt: began ? instantOf(province.code, round, assessed ? 'assessed' : 'entered') : demoSignedAt,
    changedBy: assessed ? demoEvaluator : demoReporter(province, template),
  };
}

function readFigures(place: DemoPlace, entry: DemoEntry): ReadResult {
  const figures = figuresAt(place);
  const [first] = Object.entries(figures);
  const typed = entry === 'empty' || !first ? {} : entry === 'begun' ? Object.fromEntries([first]) : figures;
  return readOrThrow(place, typed);
}

function readOrThrow({ province, indicator, round }: DemoPlace, typed: Readonly<Record<string, string>>): ReadResult {
  const key = `${province.code}/${indicator.code}/${round}`;
  const read = readVariables(indicator, byPeriods(indicator, round, key, typed), round);
  if (!read.ok) throw new Error(`demonstration figures of ${indicator.code} refused: ${JSON.stringify(read.refusals)}`);
  return read.value;
}

/** The figures of a place, `less` thousandths of the way short of what it reached. */
function figuresAt({ province, round, indicator: { code }, template }: DemoPlace, less = 0): Record<string, string> {
  const alike = demoSameFigures.find(
    (one) => one.province === province.code && one.round === round && one.code === code,
  );
  const from = alike?.as ?? { province: province.code, round };
  return figuresFor(template, from.province, reachOf(from.province, code, from.round) - less);
}

/**
 * The evaluator agrees with the province, except for about every eighth figure, which is assessed lower than reported.
 */
function assess(place: DemoPlace, selfScore: string | null) {
  const { province, round, indicator, template } = place;
  const doubted = !template.central && pick(`${province.code}/${indicator.code}/${round}/doubt`, 0, 7) === 0;
  const agreed = { assessedScore: selfScore, assessedNote: null, assessedAgrees: selfScore !== null };
  if (!doubted) return agreed;
  const found = readOrThrow(place, figuresAt(place, 160)).selfScore;
  return found === selfScore ? agreed : { assessedScore: found, assessedNote: assessedLower };
}

function textsOf({ province, round, indicator }: DemoPlace, written: boolean) {
  if (!written) return resultTextsOf({});
  const key = `${province.code}/${indicator.code}/${round}`;
  const one = (texts: readonly string[], kind: string) => texts[pick(`${key}/${kind}`, 0, texts.length - 1)] ?? '';
  return resultTextsOf({
    narrative: one(narratives, 'narrative'),
    obstacles: one(obstacles, 'obstacles'),
    supporting: one(supporting, 'supporting'),
  });
}

/** Loei's air result was returned by the province, Pathum Thani's income by OPDC. */
function returnReasonOf(code: string): string {
  return code === '1.1-SME' ? returnedByOpdc : returnedByProvince;
}
