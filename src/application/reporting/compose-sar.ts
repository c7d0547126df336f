import type { HostAssignment } from '../../domain/agreement/host-assignment.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Evidence } from '../../domain/reporting/evidence.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { resultTextsOf } from '../../domain/reporting/result-texts.ts';
import type { SarContent, SarIndicator } from '../../domain/reporting/sar-content.ts';
import { formulaInWords } from '../../domain/scoring/formula/formula-in-words.ts';
import type { PartyLedger } from '../../domain/scoring/ledger.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { rowIn } from '../../domain/values/known-names.ts';
import { roundLedger } from '../reporting/read-round-score.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { settleReport } from './due-changes-of.ts';

interface Known {
  readonly hosts: readonly HostAssignment[];
  readonly evidence: readonly Evidence[];
  readonly ledger: PartyLedger | null;
}

/** The current report of a round, composed from what was entered once; nothing is typed again. */
export async function composeSar(stores: YearStores, report: Report, today: string): Promise<SarContent> {
  const { organisationId, fiscalYear, round: code } = report;
  const agreement = await stores.agreements.ofRound(report);
  if (!agreement) throw new Error('the report has no agreement');
  const framework = await frameworkOf(stores, agreement);
  const results = await stores.results.listOfRound(report);
  const ledger = results.length === 0 ? null : roundLedger({ framework, agreement, report }, results, 'self', today);
  const hostsOn = report.submittedAt === null ? today : civilDateOf(report.submittedAt);
  const hosts = await stores.agreements.hosts(organisationId, fiscalYear, hostsOn);
  const evidence = await stores.evidence.listOfRound(report);
  const settled = await settleReport(stores, framework, report);
  const { submittedAt, endorsedName, endorsedFor = null } = report;
  return {
    format: 'samrit.sar/1',
    ...{ organisationId, fiscalYear, ...roundOf(framework, code) },
    framework: { name: framework.name, version: framework.version },
    agreementVersion: agreement.version,
    due: { stated: settled?.stated ?? null, due: report.due, moves: settled?.moves ?? [] },
    endorsed:
      submittedAt === null || endorsedName === null
        ? null
        : { name: endorsedName, actingFor: endorsedFor, at: submittedAt },
    ...{ total: ledger?.total ?? null, grade: ledger?.grade ?? null },
    lateDeduction: report.lateness?.deduction ?? null,
    indicators: indicatorsOf(agreement, results, { hosts, evidence, ledger }),
  };
}

function roundOf(framework: Framework, code: string): Pick<SarContent, 'round' | 'requires'> {
  const found = framework.rounds.find((one) => one.code === code);
  if (!found) throw new Error(`no round ${code} in ${framework.fiscalYear}`);
  const { name, from, to, requires } = found;
  return { round: { code, name, from, to }, requires: requires.value };
}

function indicatorsOf(agreement: Agreement, results: readonly Result[], known: Known): SarIndicator[] {
  return agreement.indicators.flatMap((indicator) => {
    const result = results.find((one) => one.code === indicator.code);
    return result ? [oneIndicator(indicator, result, known)] : [];
  });
}

function oneIndicator(indicator: Indicator, result: Result, { hosts, evidence, ledger }: Known): SarIndicator {
  const { code, componentCode: component, name, unit, weight, definition, baselines, formula, rule } = indicator;
  const scored = ledger?.indicators.find((one) => one.code === code) ?? null;
  const points = 'points' in rule ? (rule.points ?? []) : [];
  const agencies = (part: HostAssignment['part']) =>
    hosts.filter((host) => host.code === code && host.part === part).map((host) => host.agencyName);
  return {
    ...{ code, component, name, unit, weight, definition, state: result.state },
    formula: formula && formulaInWords(formula, indicator.variables),
    ...resultTextsOf(result),
    ...{ leads: agencies('lead'), supports: agencies('support') },
    baselines: baselines.map(({ fiscalYear, value }) => ({ fiscalYear, value })),
    levels: points.map(([value, score]) => ({ score, value })),
    variables: indicator.variables.map((one) => ({
      ...{ label: one.label, unit: one.unit, value: rowIn(result.variables, one.name) ?? null },
    })),
    ...{ result: result.value, score: scored?.score ?? null, weighted: scored?.weighted ?? null },
    evidence: evidence
      .filter((one) => one.code === code && one.supersededBy === null)
      .map(({ title, url, fileName, sha256, sizeBytes, version, addedAt }) => ({
        ...{ title, url, fileName, sha256, sizeBytes, version, addedAt },
      })),
    sharedFrom: indicator.sharedFrom?.organisationName ?? null,
  };
}
