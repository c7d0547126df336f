import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import { objectionRight } from '../../domain/objections/objection.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import { hasPrepared, nextStep, type ResultSummary, statusOf } from '../../domain/results/result-summary.ts';
import { resultsCourseOf } from '../../domain/results/results-course.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { missingParties } from '../results/compose-summary.ts';
import { unsettledObjections } from '../results/objections-settled.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { pendingIncentives } from './read-pending-incentives.ts';
import { pendingResultLetters } from './read-pending-result-letters.ts';
import type { WorkStores } from './work-deps.ts';

const bare = {
  role: 'opdc-officer',
  ...({ organisationId: 'opdc', due: null, indicator: null, hostIds: [], agency: null, returnReason: null } as const),
} as const;

/** What OPDC has to do with the results of a year: sum up, lay before a body, note the cabinet, announce what others prepared, and what follows. */
export async function pendingResults(
  stores: WorkStores,
  fiscalYear: number,
  { userId, today }: { readonly userId: string; readonly today: string },
): Promise<Pending[]> {
  const framework = await frameworkInForce(stores, fiscalYear);
  if (!framework) return [];
  const all = await stores.resultSummaries.listOfYear(fiscalYear);
  const course = resultsCourseOf(framework);
  const found: Pending[] = [
    ...(await pendingResultLetters(stores, framework, all)),
    ...(await pendingIncentives(stores, framework, { all, userId })),
  ];
  for (const { code: round } of framework.rounds) {
    if (!isAssessedRound(framework, round)) continue;
    const editions = all.filter((one) => one.round === round);
    const last = editions.at(-1);
    const of = { ...bare, fiscalYear, round };
    if (last === undefined || statusOf(last, editions) === 'returned') {
      if (!(await isPreparable(stores, { fiscalYear, round }))) continue;
      const before = await unsettledBefore(stores, framework, round, today);
      if (before?.kind === 'not-opened')
        found.push({ ...of, kind: 'open-objections', permission: 'answer-objections', objections: true });
      if (before !== null) continue;
      const why = last === undefined ? {} : returnedWhy(last);
      found.push({
        ...of,
        ...why,
        kind: 'prepare-results',
        permission: 'prepare-results',
        numbered: (last?.edition ?? 0) + 1,
      });
      continue;
    }
    const kind = taskOf(nextStep(course, last, editions)?.kind);
    if (kind === null || (kind === 'announce-results' && hasPrepared(userId, last, editions))) continue;
    const permission = kind === 'announce-results' ? 'finalise-result' : 'prepare-results';
    found.push({
      ...of,
      kind,
      permission,
      numbered: last.edition,
      since: last.steps.at(-1)?.recordedAt ?? last.preparedAt,
    });
  }
  return found;
}

async function isPreparable(stores: WorkStores, of: Parameters<typeof missingParties>[1]): Promise<boolean> {
  const reports = await stores.reports.listOfRound(of.fiscalYear, of.round);
  if (!reports.some(({ status }) => status === 'assessed')) return false;
  return (await missingParties(stores, of)).length === 0;
}

/** What of the right of reply comes first, where the year's framework gives one. */
async function unsettledBefore(stores: WorkStores, framework: Framework, round: RoundCode, today: string) {
  if (objectionRight(framework, round) === null) return null;
  const of = { fiscalYear: framework.fiscalYear, round };
  const reports = await stores.reports.listOfRound(of.fiscalYear, round);
  const parties = reports.flatMap(({ status, organisationId }) => (status === 'assessed' ? [organisationId] : []));
  return unsettledObjections(stores, framework, of, { parties, today });
}

function returnedWhy({ steps }: ResultSummary) {
  const last = steps.at(-1);
  return last?.kind === 'returned' ? { returnReason: last.resolution.text, since: last.recordedAt } : {};
}

function taskOf(kind: 'body' | 'cabinet' | 'announcement' | undefined) {
  if (kind === undefined) return null;
  const tasks = { body: 'lay-results', cabinet: 'record-cabinet', announcement: 'announce-results' } as const;
  return tasks[kind];
}
