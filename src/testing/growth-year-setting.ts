import type pg from 'pg';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import { loadReference } from '../application/people/load-reference.ts';
import { moveResult } from '../application/reporting/move-result.ts';
import { openRound } from '../application/reporting/open-round.ts';
import { saveResult } from '../application/reporting/save-result.ts';
import type { openTransactions } from '../boot/open-stores.ts';
import type { CivilDate, Instant } from '../domain/values/kinds-of-text.ts';
import { holidays } from '../frameworks/holidays.ts';
import { loadHolidays } from '../store/calendar/holidays.ts';
import { makeReportMove } from './make-report-move.ts';
import { accepted } from './people-setting.ts';
import { actorOf, growth, sampleAgreement } from './reporting-sample.ts';

interface GrowthDeps {
  readonly transactions: ReturnType<typeof openTransactions>;
  readonly clock: { now(): Instant; today(): CivilDate };
}

const roundOf = (organisationId: string) => ({ organisationId, fiscalYear: 2568, round: '12m' }) as const;

/** Provinces of FY2568 that have agreed on nothing but growth, with their twelve months open and this many per cent saved. */
export async function openGrowthYear(
  pool: pg.Pool,
  deps: GrowthDeps,
  currents: Readonly<Record<string, string>>,
): Promise<void> {
  await loadReference(deps);
  await loadHolidays(pool, holidays);
  await publishShippedFrameworks(deps);
  for (const [organisationId, current] of Object.entries(currents)) {
    const agreed = { ...sampleAgreement, organisationId, indicators: [{ ...growth, weight: '100' }] };
    await deps.transactions.run((stores) => stores.agreements.insert(agreed, deps.clock.now()));
    accepted(await openRound(deps, actorOf('administrator', 'opdc'), roundOf(organisationId)));
    await saveGrowth(deps, organisationId, current);
  }
}

/** What grew from 100 to `current` is saved. */
async function saveGrowth(deps: GrowthDeps, organisationId: string, current: string): Promise<void> {
  const step = { ...roundOf(organisationId), code: growth.code, rowVersion: null };
  const texts = { narrative: 'ตามเป้าหมาย', obstacles: '', supporting: '' };
  const officer = actorOf('provincial-officer', organisationId);
  accepted(await saveResult(deps, officer, { ...step, ...texts, variables: { current, previous: '100' } }));
}

/** The same, and the province sends its report, endorsed by its governor. */
export async function sendGrowth(deps: GrowthDeps, organisationId: string, current: string): Promise<void> {
  const officer = actorOf('provincial-officer', organisationId);
  const report = { ...roundOf(organisationId), rowVersion: null };
  await saveGrowth(deps, organisationId, current);
  for (const action of ['send-result', 'accept-result'] as const)
    accepted(await moveResult(deps, officer, { ...report, code: growth.code }, action));
  accepted(await makeReportMove(deps, officer, report, 'send-to-governor'));
  accepted(await makeReportMove(deps, actorOf('governor', organisationId), report, 'endorse'));
}
