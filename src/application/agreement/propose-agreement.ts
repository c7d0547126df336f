import { lastDayOf } from '../../domain/calendar/last-day-of.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { requireFramework } from '../year/require-framework.ts';
import { agreementIsWhole } from './agreement-is-whole.ts';
import { type AgreementDeps, type AgreementRefusal, type MoveAgreementInput, moveAgreement } from './move-agreement.ts';

/**
 * The province lays its indicators, weights and targets before OPDC. After the calendar's date it is refused; a year
 * whose calendar names no date for proposals takes them at any time.
 */
export function proposeAgreement(deps: AgreementDeps, actor: Actor, input: MoveAgreementInput) {
  return moveAgreement(deps, actor, input, 'propose', async (stores, agreement, now) => {
    const framework = await requireFramework(stores, agreement.fiscalYear);
    const timely = isTimely(framework, deps.clock.today());
    if (!timely.ok) return timely;
    const whole = agreementIsWhole(framework, agreement);
    return whole.ok ? accept({ changes: { proposedAt: now } }) : whole;
  });
}

function isTimely(framework: Framework, today: string): Outcome<true, AgreementRefusal> {
  const last = lastDayOf(framework, 'proposal');
  return last === null || today <= last ? accept(true) : refuse('proposal-after-date', { date: formatThaiDate(last) });
}
