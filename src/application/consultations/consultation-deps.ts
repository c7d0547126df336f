import {
  type Consultation,
  type ConsultationNow,
  type ConsultationRound,
  consultationWindow,
} from '../../domain/consultations/consultation.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { CalendarEvent } from '../../domain/framework/time-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { AdviceTables } from '../advice/advice-deps.ts';
import type { MeetingTables } from '../meetings/meeting-deps.ts';
import type { Clock, Ids, Secrets, Transactions } from '../ports.ts';
import { appendYearJournalRow, type YearAct } from '../year/append-year-journal-row.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { ConsultationStores } from './consultation-ports.ts';

/** The tables of consultations, of the meetings that they become, and of the advice given there. */
export type ConsultationTables = AdviceTables & MeetingTables & ConsultationStores;

export interface ConsultationDeps {
  readonly transactions: Transactions<ConsultationTables>;
  readonly clock: Clock;
}

/** Calling makes meetings, which have ids. */
export interface CallingDeps extends ConsultationDeps {
  readonly ids: Ids;
  readonly secrets: Secrets;
}

export interface ConsultationKey {
  readonly organisationId: string;
  readonly fiscalYear: number;
}

/** Who arranges consultations and convenes their meetings. */
export const consultationConvener = 'opdc';
/** Where working days count for them [A: as for due dates, in Bangkok]. */
export const consultationPlace = 'TH-10';

/** The subject of a party's journal rows: `2554/consultation`. */
const consultationSubject = ({ organisationId, fiscalYear }: ConsultationKey) => ({
  ...{ organisationId, fiscalYear, round: 'consultation' },
});

interface ConsultationEntry extends YearAct {
  readonly key: ConsultationKey;
}

export function appendConsultationJournalRow(
  stores: Pick<ConsultationTables, 'journal'>,
  actor: Actor,
  { key, ...entry }: ConsultationEntry,
) {
  return appendYearJournalRow(stores, actor, { key: consultationSubject(key), ...entry });
}

/** The year's framework and its window; refused where the year knows no consultation. */
export async function consultationYear(
  stores: Pick<ConsultationTables, 'frameworks'>,
  fiscalYear: number,
): Promise<
  Outcome<
    { readonly framework: Framework; readonly event: CalendarEvent },
    'framework-not-found' | 'consultation-not-in-year'
  >
> {
  const framework = await frameworkInForce(stores, fiscalYear);
  if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
  const event = consultationWindow(framework);
  return event === null ? refuse('consultation-not-in-year', { year: fiscalYear }) : accept({ framework, event });
}

/** A party's row as it stands, or one of which nothing is written. */
export function begunConsultation(
  { organisationId, fiscalYear }: ConsultationKey,
  found: ConsultationNow | null,
): ConsultationNow {
  if (found !== null) return found;
  const nobody = { bookedAt: null, bookedBy: null, bookedName: null, changedAt: '', changedName: '' };
  const nothing = { slot: null, attendees: [], meetingId: null, meetingStatus: null, moveRequest: null, questions: [] };
  return { organisationId, fiscalYear, ...nobody, ...nothing };
}

/** Writes a party's row with who changed it. */
export async function saveConsultation(
  { clock }: Pick<ConsultationDeps, 'clock'>,
  stores: Pick<ConsultationTables, 'consultations'>,
  actor: Actor,
  consultation: ConsultationNow,
): Promise<ConsultationNow> {
  const saved = { ...consultation, changedAt: clock.now(), changedName: actor.name };
  const row: Consultation = saved;
  await stores.consultations.save(row);
  return saved;
}

/** The round and a party's row, both held: whoever books next waits. */
export async function heldConsultation(
  stores: Pick<ConsultationTables, 'consultations' | 'organisations'>,
  key: ConsultationKey,
): Promise<
  Outcome<{ readonly round: ConsultationRound; readonly one: ConsultationNow }, 'not-found' | 'consultation-not-open'>
> {
  if ((await stores.organisations.find(key.organisationId)) === null) return refuse('not-found');
  const round = await stores.consultations.findRound(key.fiscalYear, { lock: true });
  if (round === null) return refuse('consultation-not-open');
  const found = await stores.consultations.find(key.organisationId, key.fiscalYear, { lock: true });
  return accept({ round, one: begunConsultation(key, found) });
}
