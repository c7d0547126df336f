import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { AdviceDeps } from './advice-deps.ts';
import type { NoWarning } from './advice-ports.ts';
import { mayWarn, warningLetters, warningSender, warningsInForce } from './read-warnings.ts';

type YearOf = { readonly fiscalYear: number };

export type NoWarningRefusal =
  | 'forbidden'
  | 'framework-not-found'
  | 'warning-not-in-year'
  | 'warning-reason-required'
  | 'warning-already-given'
  | 'warning-prepared-already'
  | 'warning-none-decided';

const subject = (fiscalYear: number) => ({ organisationId: warningSender, fiscalYear, round: 'early-warning' });

/** Records that there is nothing to warn of in a year, and why (S4 ข้อ ๕ "ถ้ามี"). */
export async function decideNoWarning(
  deps: AdviceDeps,
  actor: Actor,
  { fiscalYear, reason }: YearOf & { readonly reason: string },
): Promise<Outcome<NoWarning, NoWarningRefusal>> {
  if (!mayWarn(actor)) return refuse('forbidden');
  const why = reason.trim();
  if (why === '') return refuse('warning-reason-required', undefined, 'reason');
  return deps.transactions.run(async (stores): Promise<Outcome<NoWarning, NoWarningRefusal>> => {
    await stores.advice.holdWarnings(fiscalYear);
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
    if (!framework.calendar.some((one) => one.kind === 'early-warning'))
      return refuse('warning-not-in-year', { year: fiscalYear });
    const before = await stores.advice.noWarning(fiscalYear);
    if (before !== null) return accept(before);
    const [letter] = await warningLetters(stores, fiscalYear);
    if (letter !== undefined) return refuse('warning-prepared-already', { letter: letter.content.subject });
    const given = (await warningsInForce(stores, fiscalYear)).filter((one) => one.givenAt !== null).length;
    if (given > 0) return refuse('warning-already-given', { count: given });
    const recorded = { reason: why, recordedAt: deps.clock.now(), recordedName: actor.name };
    await stores.advice.recordNoWarning(fiscalYear, recorded);
    await appendYearJournalRow(stores, actor, {
      ...{ key: subject(fiscalYear), action: 'early-warning.none', permission: 'give-advice' },
      ...{ before: null, after: { none: true }, reason: why },
    });
    return accept(recorded);
  });
}

/** Takes that back, so that warnings may be prepared after all. */
export async function revokeNoWarning(
  deps: AdviceDeps,
  actor: Actor,
  { fiscalYear }: YearOf,
): Promise<Outcome<NoWarning, 'forbidden' | 'warning-nothing-decided'>> {
  if (!mayWarn(actor)) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<NoWarning, 'warning-nothing-decided'>> => {
    await stores.advice.holdWarnings(fiscalYear);
    const before = await stores.advice.noWarning(fiscalYear);
    if (before === null) return refuse('warning-nothing-decided');
    await stores.advice.revokeNoWarning(fiscalYear, deps.clock.now(), actor.name);
    await appendYearJournalRow(stores, actor, {
      ...{ key: subject(fiscalYear), action: 'early-warning.revoke', permission: 'give-advice' },
      ...{ before: { none: true, reason: before.reason }, after: { none: false } },
    });
    return accept(before);
  });
}
