import type { InnovationCallKey } from '../../domain/innovation/innovation-call.ts';
import { sendingDays } from '../../domain/innovation/innovation-call.ts';
import { innovationStatusNames, isWritten } from '../../domain/innovation/innovation-moves.ts';
import {
  contentOf,
  type InnovationContent,
  type InnovationKey,
  type InnovationProposal,
  innovationParts,
  readInnovation,
} from '../../domain/innovation/innovation-proposal.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isEverPermitted, isPermitted } from '../../domain/people/is-permitted.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type InnovationDeps, type InnovationTables, innovationSubject, innovationYear } from './innovation-deps.ts';
import { isOfAgency } from './innovation-sight.ts';

type ContentRefusal = 'not-a-number' | 'too-many-digits' | 'innovation-cost-negative';

export interface StartInnovationInput extends InnovationCallKey, InnovationContent {
  readonly agencyId: string;
}

export type StartInnovationRefusal =
  | 'forbidden'
  | 'not-found'
  | 'innovation-not-called'
  | 'innovation-not-invited'
  | 'innovation-closed'
  | ContentRefusal;

/** Begins the draft of an agency's proposal. Nobody but the agency sees it before it is sent. */
export async function startInnovation(
  deps: InnovationDeps,
  actor: Actor,
  { organisationId, fiscalYear, agencyId, ...typed }: StartInnovationInput,
): Promise<Outcome<InnovationProposal, StartInnovationRefusal>> {
  if (!isPermitted('write-innovation', actor, { organisationId, hostAgencyIds: [agencyId] }))
    return refuse('forbidden');
  const content = readInnovation(typed);
  if (!content.ok) return content;
  return deps.transactions.run(async (stores): Promise<Outcome<InnovationProposal, StartInnovationRefusal>> => {
    const year = await innovationYear(stores, { organisationId, fiscalYear });
    if (!year.ok) return year;
    const agency = await mayBegin(stores, { organisationId, fiscalYear }, agencyId, deps.clock.today());
    if (!agency.ok) return agency;
    const at = deps.clock.now();
    const proposal = await stores.innovation.insert({
      ...{ organisationId, fiscalYear, agencyId, agencyName: agency.value, ...content.value, status: 'draft' },
      ...{
        editions: [],
        members: [],
        reason: null,
        answeredAt: null,
        answeredName: null,
        outcome: null,
        outcomeReason: null,
      },
      ...{ settled: null, announcedAt: null, announcedName: null },
      ...{ createdAt: at, changedAt: at, changedName: actor.name },
    });
    await appendYearJournalRow(stores, actor, {
      ...{ key: innovationSubject(proposal), action: 'innovation.start', permission: 'write-innovation' },
      ...{ before: null, after: { agencyId } },
    });
    return accept(proposal);
  });
}

/** The agency by name, if its proposal could be sent today or later. */
async function mayBegin(
  { innovation, organisations }: InnovationTables,
  key: InnovationCallKey,
  agencyId: string,
  today: string,
): Promise<Outcome<string, 'innovation-not-called' | 'innovation-not-invited' | 'innovation-closed'>> {
  const call = await innovation.findCall(key);
  if (call === null) return refuse('innovation-not-called', undefined, 'title');
  const agency = call.invited.find(({ id }) => id === agencyId);
  if (agency === undefined) {
    const found = await organisations.find(agencyId);
    return refuse('innovation-not-invited', { agency: found?.name ?? agencyId }, 'title');
  }
  const days = sendingDays(call, agencyId, { today, sentOn: null });
  if (!days.maySend && !days.isBefore) return refuse('innovation-closed', { last: formatThaiDate(days.last) }, 'title');
  return accept(agency.name);
}

export interface SaveInnovationInput extends InnovationKey, InnovationContent {
  readonly rowVersion: number | null;
}

export type SaveInnovationRefusal =
  | 'forbidden'
  | 'not-found'
  | 'innovation-not-editable'
  | 'changed-meanwhile'
  | ContentRefusal;

/** Saves what is written of a draft, or of a proposal that was returned; also after the last day, so that nothing is lost. */
export async function saveInnovation(
  deps: InnovationDeps,
  actor: Actor,
  { organisationId, fiscalYear, number, rowVersion, ...typed }: SaveInnovationInput,
): Promise<Outcome<InnovationProposal, SaveInnovationRefusal>> {
  const key = { organisationId, fiscalYear, number };
  if (!isEverPermitted('write-innovation', actor, organisationId)) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<InnovationProposal, SaveInnovationRefusal>> => {
    const proposal = await stores.innovation.find(key, { lock: true });
    if (proposal === null || !isOfAgency(actor, proposal)) return refuse('not-found');
    const content = readInnovation(typed);
    if (!content.ok) return content;
    const before = contentOf(proposal);
    if (isSameContent(before, content.value)) return acceptUnchanged(proposal);
    if (!isWritten(proposal.status))
      return refuse('innovation-not-editable', { status: innovationStatusNames[proposal.status] }, 'title');
    if (isStale(rowVersion, proposal)) return refuse('changed-meanwhile');
    const saved = { ...proposal, ...content.value, changedAt: deps.clock.now(), changedName: actor.name };
    await stores.innovation.update(saved);
    // The journal is read by the provincial office, which has not been sent it: it says what was changed and not how.
    await appendYearJournalRow(stores, actor, {
      ...{ key: innovationSubject(key), action: 'innovation.save', permission: 'write-innovation', before: null },
      after: { changed: innovationParts.filter((part) => before[part] !== content.value[part]) },
    });
    return accept({ ...saved, rowVersion: proposal.rowVersion + 1 });
  });
}
