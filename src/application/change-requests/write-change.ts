import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import { changeStatusNames, isOpenChange, isWritable } from '../../domain/change-requests/change-moves.ts';
import {
  type ChangeDetails,
  type ChangeKey,
  type ChangeRequest,
  changeDetailsOf,
} from '../../domain/change-requests/change-request.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkOf } from '../year/framework-of.ts';
import { type ChangeDeps, type ChangeTables, changeSubject } from './change-deps.ts';

type AgreedRefusal = 'agreement-not-signed' | 'change-not-in-year' | 'change-indicator-unknown';
type StartRefusal = 'forbidden' | AgreedRefusal | 'change-kind-missing';
export type ChangeWriteRefusal =
  | 'forbidden'
  | AgreedRefusal
  | 'not-found'
  | 'change-not-editable'
  | 'changed-meanwhile'
  | 'change-open-twice';

/** What a request begins with; null where nobody has chosen what is asked for. */
export type StartedChange = Omit<ChangeDetails, 'kind'> & { readonly kind: ChangeDetails['kind'] | null };

/** Begins the draft of a request. What it lacks is told when it is sent; it starts from the newest version. */
export async function startChange(
  deps: ChangeDeps,
  actor: Actor,
  { organisationId, fiscalYear, kind, ...rest }: Omit<ChangeKey, 'number'> & StartedChange,
): Promise<Outcome<ChangeRequest, StartRefusal>> {
  if (!isPermitted('edit-change-request', actor, { organisationId })) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const agreed = await agreedWith(stores, { organisationId, fiscalYear }, rest);
    const unsaid = kind === null ? [refusal('change-kind-missing', undefined, 'kind')] : [];
    if (!agreed.ok || kind === null) return refuseAll([...(agreed.ok ? [] : agreed.refusals), ...unsaid]);
    const details = { kind, ...rest };
    const request = await stores.changeRequests.insert({
      ...{ organisationId, fiscalYear, ...changeDetailsOf(details), status: 'draft', files: [] },
      ...{ fromVersion: agreed.value.version, changedAt: deps.clock.now(), changedName: actor.name },
      ...{ submittedAt: null, submittedName: null, windowCode: null, resolution: null, onward: null },
      ...{ sent: null, sentBack: [], reason: null, madeVersion: null },
    });
    await appendYearJournalRow(stores, actor, {
      ...{ key: changeSubject(request), action: 'change.start', permission: 'edit-change-request' },
      ...{ before: null, after: journalled(request) },
    });
    return accept(request);
  });
}

/** Saves what is said of a draft, or of a request that a body sent back; it then starts from the newest version. */
export async function saveChange(
  deps: ChangeDeps,
  actor: Actor,
  { organisationId, fiscalYear, number, rowVersion, ...details }: ChangeKey & ChangeDetails & { rowVersion: number },
): Promise<Outcome<ChangeRequest, ChangeWriteRefusal>> {
  return deps.transactions.run(async (stores) => {
    const found = await writableChange(stores, actor, { organisationId, fiscalYear, number });
    if (!found.ok) return found;
    const request = found.value;
    const agreed = await agreedWith(stores, request, details);
    if (!agreed.ok) return agreed;
    const said = { ...changeDetailsOf(details), fromVersion: agreed.value.version };
    const before = { ...changeDetailsOf(request), fromVersion: request.fromVersion };
    if (isSameContent(before, said)) return acceptUnchanged(request);
    if (isStale(rowVersion, request)) return refuse('changed-meanwhile');
    const alone = await openAlone(stores, request, said);
    if (!alone.ok) return alone;
    const saved = { ...request, ...said, changedAt: deps.clock.now(), changedName: actor.name };
    await stores.changeRequests.update(saved);
    await appendYearJournalRow(stores, actor, {
      ...{ key: changeSubject(request), action: 'change.save', permission: 'edit-change-request' },
      ...{ before: journalled(request), after: journalled(saved) },
    });
    return accept({ ...saved, rowVersion: request.rowVersion + 1 });
  });
}

/** One that came back is still to be decided: it is not turned to an indicator on which another one is. */
async function openAlone(
  stores: ChangeTables,
  { organisationId, fiscalYear, number, status }: ChangeRequest,
  { code }: Pick<ChangeDetails, 'code'>,
): Promise<Outcome<true, 'change-open-twice'>> {
  if (!isOpenChange(status)) return accept(true);
  const others = await stores.changeRequests.listOfParty(organisationId, fiscalYear);
  const twin = others.find((one) => one.number !== number && one.code === code && isOpenChange(one.status));
  return twin ? refuse('change-open-twice', { number: twin.number, indicator: code }, 'code') : accept(true);
}

/** A request that its party may still write in, locked until the transaction ends. */
export async function writableChange(
  stores: ChangeTables,
  actor: Actor,
  key: ChangeKey,
  lock = true,
): Promise<Outcome<ChangeRequest, 'forbidden' | 'not-found' | 'change-not-editable'>> {
  const { organisationId, fiscalYear, number } = key;
  if (!isPermitted('edit-change-request', actor, { organisationId })) return refuse('forbidden');
  const request = await stores.changeRequests.find({ organisationId, fiscalYear, number }, { lock });
  if (request === null) return refuse('not-found');
  if (isWritable(request.status)) return accept(request);
  return refuse('change-not-editable', { status: changeStatusNames[request.status] });
}

/** The agreement in force that a request is about. */
async function agreedWith(
  stores: ChangeTables,
  { organisationId, fiscalYear }: Omit<ChangeKey, 'number'>,
  { code }: Pick<ChangeDetails, 'code'>,
): Promise<Outcome<Agreement, AgreedRefusal>> {
  const agreement = await stores.agreements.find(organisationId, fiscalYear);
  if (agreement === null || !isInForce(agreement.status)) return refuse('agreement-not-signed');
  const { changePolicy } = await frameworkOf(stores, agreement);
  if (changePolicy.value === null) return refuse('change-not-in-year', { year: fiscalYear });
  if (agreement.indicators.some((one) => one.code === code)) return accept(agreement);
  return refuse('change-indicator-unknown', { indicator: code }, 'code');
}

function journalled(request: ChangeDetails & { readonly fromVersion: number }) {
  return { ...changeDetailsOf(request), fromVersion: request.fromVersion };
}
