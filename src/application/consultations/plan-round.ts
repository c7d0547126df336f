import {
  type ConsultationPlanFault,
  checkConsultationPlan,
  type SlotFault,
  slotsFrom,
  type TypedSlots,
} from '../../domain/consultations/check-round.ts';
import type { ConsultationPlan, ConsultationRound } from '../../domain/consultations/consultation.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isOpenOn } from '../../domain/people/organisation.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { mayWarn } from '../advice/read-warnings.ts';
import {
  appendConsultationJournalRow,
  type ConsultationDeps,
  type ConsultationTables,
  consultationConvener,
  consultationPlace,
  consultationYear,
} from './consultation-deps.ts';

type YearRefusal = 'forbidden' | 'framework-not-found' | 'consultation-not-in-year';
type PlanRefusal = YearRefusal | 'changed-meanwhile' | 'consultation-agency-unknown' | ConsultationPlanFault;

export interface PlanRoundInput extends ConsultationPlan {
  readonly fiscalYear: number;
  readonly rowVersion: number | null;
}

/** Arranges the year's consultation, or changes what was arranged. Meetings that were called keep what they say. */
export async function planRound(
  deps: ConsultationDeps,
  actor: Actor,
  { fiscalYear, rowVersion, ...plan }: PlanRoundInput,
): Promise<Outcome<ConsultationRound, PlanRefusal>> {
  if (!mayWarn(actor)) return refuse('forbidden');
  const today = deps.clock.today();
  return deps.transactions.run(async (stores): Promise<Outcome<ConsultationRound, PlanRefusal>> => {
    const year = await consultationYear(stores, fiscalYear);
    if (!year.ok) return year;
    const found = await stores.consultations.findRound(fiscalYear, { lock: true });
    const said = { ...plan, link: plan.link.trim(), passcode: plan.passcode.trim() };
    if (found !== null && isSameContent(planOf(found), said)) return acceptUnchanged(found);
    const checked = checkConsultationPlan(said, year.value.event, { today, before: found?.questionsBy ?? null });
    if (!checked.ok) return checked;
    const agencies = await checkAgencies(stores, plan.agencies, today);
    if (!agencies.ok) return agencies;
    if (isStale(rowVersion, found ?? { rowVersion: 0 })) return refuse('changed-meanwhile');
    const begun = { fiscalYear, slots: [], lastSlot: 0, rowVersion: 0 };
    return accept(await saveRound(deps, stores, actor, { before: found, after: { ...begun, ...found, ...said } }));
  });
}

const planOf = ({ link, passcode, questionsBy, agencies }: ConsultationPlan): ConsultationPlan => ({
  ...{ link, passcode, questionsBy, agencies },
});

async function checkAgencies(
  stores: Pick<ConsultationTables, 'organisations'>,
  agencies: readonly string[],
  today: string,
): Promise<Outcome<true, 'consultation-agency-unknown'>> {
  const open = (await stores.organisations.list({ kind: 'central', provinceId: null })).filter((one) =>
    isOpenOn(one, today),
  );
  const unknown = agencies.find((id) => !open.some((one) => one.id === id));
  return unknown === undefined ? accept(true) : refuse('consultation-agency-unknown', { name: unknown }, 'agencies');
}

type Unsigned = Omit<ConsultationRound, 'changedAt' | 'changedName'>;

/** Writes it with its journal row, which never has the passcode. */
async function saveRound(
  { clock }: Pick<ConsultationDeps, 'clock'>,
  stores: ConsultationTables,
  actor: Actor,
  { before, after }: { readonly before: Unsigned | null; readonly after: Unsigned },
): Promise<ConsultationRound> {
  const saved = { ...after, changedAt: clock.now(), changedName: actor.name };
  await stores.consultations.saveRound(saved);
  const told = ({ questionsBy, agencies, slots }: Unsigned) => ({ questionsBy, agencies, slots });
  await appendConsultationJournalRow(stores, actor, {
    ...{ key: { organisationId: consultationConvener, fiscalYear: after.fiscalYear }, action: 'consultation.plan' },
    ...{ permission: 'give-advice', before: before && told(before), after: told(saved) },
  });
  return { ...saved, rowVersion: saved.rowVersion + 1 };
}

type SlotRefusal = YearRefusal | 'consultation-not-open' | SlotFault;

/** Opens slots on a day of the window, one after another. */
export async function openSlots(
  deps: ConsultationDeps,
  actor: Actor,
  { fiscalYear, ...typed }: TypedSlots & { readonly fiscalYear: number },
): Promise<Outcome<ConsultationRound, SlotRefusal>> {
  if (!mayWarn(actor)) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<ConsultationRound, SlotRefusal>> => {
    const year = await consultationYear(stores, fiscalYear);
    if (!year.ok) return year;
    const round = await stores.consultations.findRound(fiscalYear, { lock: true });
    if (round === null) return refuse('consultation-not-open');
    const { from, to } = year.value.event;
    const opened = slotsFrom(typed, {
      ...{ event: year.value.event, before: round.slots, lastSlot: round.lastSlot, place: consultationPlace },
      ...{ holidays: await stores.holidays.between(from, to), today: deps.clock.today() },
    });
    if (!opened.ok) return opened;
    const slots = [...round.slots, ...opened.value].sort((a, b) =>
      `${a.day} ${a.starts}` < `${b.day} ${b.starts}` ? -1 : 1,
    );
    const lastSlot = round.lastSlot + opened.value.length;
    return accept(await saveRound(deps, stores, actor, { before: round, after: { ...round, slots, lastSlot } }));
  });
}

export interface SlotInput {
  readonly fiscalYear: number;
  readonly slot: number;
}

/** Takes a slot back that no party has. */
export async function closeSlot(
  deps: ConsultationDeps,
  actor: Actor,
  { fiscalYear, slot }: SlotInput,
): Promise<Outcome<ConsultationRound, 'forbidden' | 'consultation-slot-unknown' | 'consultation-slot-taken'>> {
  if (!mayWarn(actor)) return refuse('forbidden');
  return deps.transactions.run(
    async (stores): Promise<Outcome<ConsultationRound, 'consultation-slot-unknown' | 'consultation-slot-taken'>> => {
      const round = await stores.consultations.findRound(fiscalYear, { lock: true });
      const left = round?.slots.filter(({ number }) => number !== slot) ?? [];
      if (round === null || left.length === round.slots.length) return refuse('consultation-slot-unknown', undefined);
      const taken = (await stores.consultations.listOfYear(fiscalYear)).some((one) => one.slot === slot);
      if (taken) return refuse('consultation-slot-taken');
      return accept(await saveRound(deps, stores, actor, { before: round, after: { ...round, slots: left } }));
    },
  );
}
