import { type ConsultationRound, consultationWindow } from '../../domain/consultations/consultation.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { pendingBooking, pendingOfConsultation, pendingPlan } from '../../domain/work/pending-consultation.ts';
import { ownParties } from '../../domain/work/whose-work.ts';
import { mayWarn } from '../advice/read-warnings.ts';
import { isAgreedYear } from '../consultations/is-agreed-year.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { WorkStores } from './work-deps.ts';

type Stores = Pick<WorkStores, 'consultations' | 'agreements' | 'frameworks'>;

/** What consultations that OPDC has arranged ask of somebody: a time of their party, or OPDC's part in each party's. */
export async function pendingConsultationsOf(stores: Stores, actor: Actor, today: string): Promise<readonly Pending[]> {
  const parties = [...ownParties(actor)];
  const arranges = mayWarn(actor);
  if (parties.length === 0 && !arranges) return [];
  const rounds = await stores.consultations.listRounds();
  const found: Pending[] = arranges ? await toPlan(stores, rounds, today) : [];
  for (const round of rounds) {
    const isOpen = round.slots.some(({ day }) => day >= today);
    if (arranges)
      // Afterwards only what was asked of OPDC and not answered.
      for (const one of await stores.consultations.listOfYear(round.fiscalYear))
        found.push(
          ...pendingOfConsultation(one, round, today).filter(({ kind }) => isOpen || kind === 'answer-questions'),
        );
    if (!isOpen) continue;
    for (const organisationId of parties) found.push(...(await bookingOf(stores, round, organisationId, today)));
  }
  return found;
}

/** Years whose window nears and for which nothing is arranged. */
async function toPlan(stores: Stores, rounds: readonly ConsultationRound[], today: string): Promise<Pending[]> {
  const arranged = new Set(rounds.map(({ fiscalYear }) => fiscalYear));
  const years = new Set((await stores.frameworks.list()).map(({ fiscalYear }) => fiscalYear));
  const found: Pending[] = [];
  for (const fiscalYear of years) {
    const framework = arranged.has(fiscalYear) ? null : await frameworkInForce(stores, fiscalYear);
    const event = framework && consultationWindow(framework);
    const task = event ? pendingPlan(fiscalYear, event, today) : null;
    if (task !== null) found.push(task);
  }
  return found;
}

async function bookingOf(stores: Stores, round: ConsultationRound, organisationId: string, today: string) {
  const place = { organisationId, fiscalYear: round.fiscalYear };
  if (!(await isAgreedYear(stores, place))) return [];
  const one = await stores.consultations.find(organisationId, round.fiscalYear);
  const task = pendingBooking(place, { round, one, today });
  return task === null ? [] : [task];
}
