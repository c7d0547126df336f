import {
  type Advice,
  type AdviceDetails,
  type AdviceKey,
  adviceDetailsOf,
  adviceSourceNames,
  writtenSources,
} from '../../domain/advice/advice.ts';
import { adviceStatusNames } from '../../domain/advice/advice-moves.ts';
import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { holdingFor } from '../../domain/people/is-permitted.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { isOneOf } from '../../domain/values/known-names.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type AdviceDeps, type AdviceTables, draftSubject, mayGiveAdvice, whereAdvised } from './advice-deps.ts';

type WriteRefusal = 'forbidden' | 'not-found' | 'advice-not-agreed' | 'advice-indicator-unknown';
export type StartAdviceRefusal = WriteRefusal | 'advice-source-elsewhere';
export type AdviceWriteRefusal = WriteRefusal | 'advice-not-editable' | 'changed-meanwhile';

/** What carries a draft from its beginning; its writer never changes it. */
interface Carried {
  readonly letterId?: string;
  readonly meetingId?: string;
}

type StartAdviceInput = Omit<AdviceKey, 'number'> & AdviceDetails & Pick<Carried, 'meetingId'>;

/** Begins a draft. What it lacks is told when it is given. */
export async function startAdvice(
  deps: AdviceDeps,
  actor: Actor,
  { organisationId, fiscalYear, meetingId, ...details }: StartAdviceInput,
): Promise<Outcome<Advice, StartAdviceRefusal>> {
  if (!mayGiveAdvice(actor, { organisationId, fiscalYear, code: details.code })) return refuse('forbidden');
  const { source } = details;
  if (!isOneOf(writtenSources, source))
    return refuse('advice-source-elsewhere', { source: adviceSourceNames[source] }, 'source');
  return deps.transactions.run(async (stores): Promise<Outcome<Advice, StartAdviceRefusal>> => {
    const agreed = await checkAgreed(stores, { organisationId, fiscalYear, ...details });
    if (!agreed.ok) return agreed;
    const carried = meetingId === undefined ? {} : { meetingId };
    await stores.advice.holdOf(organisationId, fiscalYear);
    const same = await draftOf(stores, { organisationId, fiscalYear, meetingId: meetingId ?? null, ...details });
    if (same !== null) return acceptUnchanged(same);
    return accept(await beginAdvice(deps, stores, actor, { organisationId, fiscalYear, ...details, ...carried }));
  });
}

/** A draft that says the same: a form that was sent twice, or a second time from the same page, begins one. */
async function draftOf(
  stores: AdviceTables,
  {
    organisationId,
    fiscalYear,
    meetingId,
    ...details
  }: Omit<AdviceKey, 'number'> & AdviceDetails & Pick<Advice, 'meetingId'>,
): Promise<Advice | null> {
  const drafts = (await stores.advice.listOfParty(organisationId, fiscalYear)).filter((one) => one.status === 'draft');
  const said = adviceDetailsOf(details);
  return drafts.find((one) => one.meetingId === meetingId && isSameContent(adviceDetailsOf(one), said)) ?? null;
}

/** Writes a new draft and its journal row. */
export async function beginAdvice(
  { clock }: Pick<AdviceDeps, 'clock'>,
  stores: AdviceTables,
  actor: Actor,
  { organisationId, fiscalYear, letterId, meetingId, ...details }: Omit<AdviceKey, 'number'> & AdviceDetails & Carried,
): Promise<Advice> {
  const holding = holdingFor('give-advice', actor, whereAdvised({ organisationId, fiscalYear, code: details.code }));
  const giver = await stores.organisations.find(holding?.organisationId ?? 'opdc');
  const advice = await stores.advice.insert({
    ...{ organisationId, fiscalYear, ...adviceDetailsOf(details), status: 'draft', remarks: [], reason: null },
    ...{ giverId: giver?.id ?? 'opdc', giverName: giver?.name ?? 'สำนักงาน ก.พ.ร.' },
    ...{ letterId: letterId ?? null, meetingId: meetingId ?? null, givenAt: null, givenName: null },
    ...{ changedAt: clock.now(), changedName: actor.name },
  });
  await appendYearJournalRow(stores, actor, {
    ...{ key: draftSubject(advice), action: 'advice.start', permission: 'give-advice' },
    ...{ before: null, after: { ...adviceDetailsOf(advice), giver: advice.giverId } },
  });
  return advice;
}

/** Saves what a draft says. Its occasion, and the reasons of the day on which it was begun, stay. */
export async function saveAdvice(
  deps: AdviceDeps,
  actor: Actor,
  {
    rowVersion,
    ...input
  }: AdviceKey & Pick<AdviceDetails, 'code' | 'advice' | 'replyBy'> & { readonly rowVersion: number | null },
): Promise<Outcome<Advice, AdviceWriteRefusal>> {
  const { organisationId, fiscalYear, number, code, advice, replyBy } = input;
  if (!mayGiveAdvice(actor, { organisationId, fiscalYear, code })) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<Advice, AdviceWriteRefusal>> => {
    const found = await stores.advice.find({ organisationId, fiscalYear, number }, { lock: true });
    if (found === null) return refuse('not-found');
    if (!mayGiveAdvice(actor, found)) return refuse('forbidden');
    if (found.status !== 'draft') return refuse('advice-not-editable', { status: adviceStatusNames[found.status] });
    const agreed = await checkAgreed(stores, input);
    if (!agreed.ok) return agreed;
    const said = { ...adviceDetailsOf(found), code, advice, replyBy };
    if (isSameContent(adviceDetailsOf(found), said)) return acceptUnchanged(found);
    if (isStale(rowVersion, found)) return refuse('changed-meanwhile');
    const saved = { ...found, ...said, changedAt: deps.clock.now(), changedName: actor.name };
    await stores.advice.update(saved);
    await appendYearJournalRow(stores, actor, {
      ...{ key: draftSubject(found), action: 'advice.save', permission: 'give-advice' },
      ...{ before: adviceDetailsOf(found), after: adviceDetailsOf(saved) },
    });
    return accept({ ...saved, rowVersion: found.rowVersion + 1 });
  });
}

/** Advice is about what is in force, or about the whole. */
async function checkAgreed(
  stores: AdviceTables,
  { organisationId, fiscalYear, code }: Pick<Advice, 'organisationId' | 'fiscalYear' | 'code'>,
): Promise<Outcome<true, 'not-found' | 'advice-not-agreed' | 'advice-indicator-unknown'>> {
  if ((await stores.organisations.find(organisationId)) === null) return refuse('not-found');
  const agreement = await stores.agreements.find(organisationId, fiscalYear);
  if (agreement === null || !isInForce(agreement.status)) return refuse('advice-not-agreed');
  const isThere = agreement.indicators.some((one) => one.code === code && one.inForce === 'in-force');
  return code === '' || isThere ? accept(true) : refuse('advice-indicator-unknown', { indicator: code }, 'code');
}
