import type { Indicator } from '../domain/agreement/indicator.ts';
import type { RoundCode } from '../domain/framework/source-schema.ts';
import type { Report } from '../domain/reporting/report.ts';
import type { ReportStatus } from '../domain/reporting/report-moves.ts';
import type { Result } from '../domain/reporting/result.ts';
import type { Province } from '../frameworks/provinces.ts';
import { buildDemoResult } from './build-demo-result.ts';
import { instantOf } from './demo-dates.ts';
import type { DemoTemplate } from './demo-indicator-template.ts';
import { demoGovernor } from './demo-names.ts';
import type { DemoStage } from './demo-stages.data.ts';
import { entryOf, hasReached } from './demo-stages.ts';
import { returnedByOpdc } from './demo-texts.data.ts';
import { demoFiscalYear, demoSignedAt } from './demo-year.data.ts';

const statusOf: Readonly<Record<DemoStage, ReportStatus>> = {
  'not-started': 'open',
  partly: 'open',
  ready: 'open',
  'with-governor': 'with-governor',
  submitted: 'submitted',
  returned: 'open',
  received: 'received',
  assessing: 'received',
  assessed: 'assessed',
  final: 'final',
};

/** A province's report of one round at its stage; the receipt number is given when it is stored. */
export function buildDemoReport(province: Province, round: RoundCode, stage: DemoStage, due: string): Report {
  const at = (step: Parameters<typeof instantOf>[2]) => instantOf(province.code, round, step);
  const sent = hasReached(stage, 'with-governor');
  const submitted = hasReached(stage, 'submitted');
  const received = hasReached(stage, 'received');
  return {
    organisationId: province.code,
    fiscalYear: demoFiscalYear,
    round,
    status: statusOf[stage],
    rowVersion: 1,
    due,
    firstArrivedAt: submitted || stage === 'returned' ? at('submitted') : null,
    sentAt: sent ? at('sent') : null,
    submittedAt: submitted ? at('submitted') : null,
    endorsedName: submitted ? demoGovernor(province) : null,
    receivedAt: received ? at('received') : null,
    receiptNumber: null,
    lateness: null,
    returnReason: stage === 'returned' ? returnedByOpdc : null,
    changedAt: lastStep(stage, at),
  };
}

function lastStep(stage: DemoStage, at: (step: Parameters<typeof instantOf>[2]) => string): string {
  if (stage === 'not-started') return demoSignedAt;
  if (stage === 'final' || stage === 'assessed' || stage === 'received') return at(stage);
  if (stage === 'submitted' || stage === 'returned' || stage === 'assessing')
    return at(stage === 'submitted' ? 'submitted' : 'received');
  return stage === 'with-governor' ? at('sent') : at('entered');
}

/** One result per indicator of the round, each as far as the province's stage requires. */
export function buildDemoResults(
  province: Province,
  round: RoundCode,
  stage: DemoStage,
  indicators: readonly Indicator[],
  templates: ReadonlyMap<string, DemoTemplate>,
): readonly Result[] {
  return indicators.map((indicator, index) => {
    const template = templates.get(indicator.code);
    if (!template) throw new Error(`no template for ${indicator.code}`);
    const entry = entryOf(province.code, stage, indicator);
    const assessed = hasReached(stage, 'assessed') || (stage === 'assessing' && index % 2 === 0);
    return buildDemoResult({ province, round, indicator, template }, entry, assessed);
  });
}
