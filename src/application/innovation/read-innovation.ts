import { boundsOfYear } from '../../domain/calendar/bound-days.ts';
import type { PanelMember } from '../../domain/evaluation/panel.ts';
import { isConcludedSheet, scoringMembers, sheetOf } from '../../domain/evaluation/score-sheet.ts';
import type { Source } from '../../domain/framework/source-schema.ts';
import {
  calendarEntryOf,
  type InnovationCall,
  type InnovationCallKey,
  type InvitedAgency,
  type SendingDays,
  sendingDays,
} from '../../domain/innovation/innovation-call.ts';
import { type InnovationFigure, innovationFigure } from '../../domain/innovation/innovation-figure.ts';
import type { InnovationProposal } from '../../domain/innovation/innovation-proposal.ts';
import { settleInnovation } from '../../domain/innovation/innovation-scores.ts';
import { isThereOn, isWithProvince } from '../../domain/innovation/sent-innovation.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { agenciesToInvite, innovationHosts } from './agencies-to-invite.ts';
import { type InnovationDeps, type InnovationTables, type InnovationYear, innovationYear } from './innovation-deps.ts';
import { isOfAgency, isPanelMember, seenProposal, sightOf } from './innovation-sight.ts';
import { type CallScoring, conflictOf, loadScoring, scoringOf } from './load-scoring.ts';

/** One proposal in the list, and how far its panel is, for whoever receives or scores it. */
export interface InnovationRow {
  readonly proposal: InnovationProposal;
  readonly isOwn: boolean;
  /** The reader receives it, and nothing ties them to its agency. */
  readonly mayDecide: boolean;
  /** How many of those who score have concluded; null where it is not for the reader, or not scored. */
  readonly concluded: { readonly count: number; readonly of: number } | null;
  /** Everybody has concluded: an outcome can be proposed. */
  readonly scoresComplete: boolean;
  /** The reader is to score it and has not concluded. */
  readonly awaitsOwnScores: boolean;
}

/** How far an invited agency is, for who receives. */
interface InvitedRow extends InvitedAgency {
  readonly sent: number;
  /** The last day for this agency. */
  readonly last: CivilDate;
  readonly mayBeAdmitted: boolean;
}

export interface InnovationReading {
  readonly organisation: InnovationYear['organisation'];
  readonly fiscalYear: number;
  readonly call: InnovationCall | null;
  /** What the year's calendar says of the last day in this province; null where it says nothing. */
  readonly due: { readonly day: CivilDate; readonly source: Source; readonly note: string | null } | null;
  readonly today: CivilDate;
  readonly rows: readonly InnovationRow[];
  /** Empty for who does not receive. */
  readonly invited: readonly InvitedRow[];
  /** The reader's own agencies that are invited, each with its days. */
  readonly ownAgencies: readonly (InvitedAgency & { readonly days: SendingDays })[];
  /** What the indicator can be fed with today; null for who does not receive, and without a call. */
  readonly figure: InnovationFigure | null;
  readonly isMember: boolean;
  readonly receives: boolean;
  readonly mayManage: boolean;
}

/** The call of a province's year and the proposals that the reader may see. */
export async function readInnovation(
  deps: InnovationDeps,
  actor: Actor,
  { organisationId, fiscalYear }: InnovationCallKey,
): Promise<Outcome<InnovationReading, 'forbidden' | 'not-found'>> {
  const key = { organisationId, fiscalYear };
  if (!isPermitted('read-innovation', actor, key)) return refuse('forbidden');
  const today = deps.clock.today();
  return deps.transactions.read(async (stores): Promise<Outcome<InnovationReading, 'not-found'>> => {
    const year = await innovationYear(stores, key);
    if (!year.ok) return year;
    const { organisation, framework } = year.value;
    const call = await stores.innovation.findCall(key);
    const all = call === null ? [] : await stores.innovation.listOf(key);
    const proposals = all.filter((one) => isThereOn(one, today));
    const entry = calendarEntryOf(framework, organisationId);
    const receives = isPermitted('read-innovation-proposals', actor, key);
    const mayManage = isPermitted('manage-innovation', actor, key);
    const scoring = call === null ? null : await loadScoring(stores, call, { today, reader: actor, proposals });
    return accept({
      ...{ organisation, fiscalYear, call, today, receives, mayManage, isMember: isPanelMember(actor, call) },
      due: entry === undefined ? null : { day: entry.to, source: entry.source, note: entry.note ?? null },
      figure: receives ? innovationFigure(call, proposals, { day: today, receives }) : null,
      rows: scoring === null ? [] : proposals.flatMap((one) => rowOf(actor, scoring, one, today)),
      invited: receives ? (call?.invited ?? []).map((one) => invitedRow(call, proposals, one, today)) : [],
      ownAgencies: (call?.invited ?? [])
        .filter(({ id }) => isOfAgency(actor, { organisationId, agencyId: id }))
        .flatMap((one) =>
          call === null ? [] : [{ ...one, days: sendingDays(call, one.id, { today, sentOn: null }) }],
        ),
    });
  });
}

/** The row of a proposal as the reader sees it; none where there is nothing for them. */
export function rowOf(
  actor: Actor,
  scoring: CallScoring,
  one: InnovationProposal,
  today: CivilDate,
): readonly InnovationRow[] {
  const sight = sightOf(actor, one, conflictOf(scoring, actor, one));
  const proposal = seenProposal(sight, one, today);
  if (proposal === null) return [];
  const scores = scoringOf(scoring, one);
  const members = scoringMembers(scores.members, scores.sheets);
  const hasConcluded = (userId: string) => isConcludedSheet(sheetOf(scores.sheets, userId), scores.awaited);
  const done = members.filter(({ userId }) => hasConcluded(userId)).length;
  const isScored = one.status === 'scoring';
  const counts = isScored && (sight.receives || sight.isMember);
  const mayDecide = sight.receives && sight.isFree;
  const own = members.some(({ userId }) => userId === actor.userId);
  return [
    {
      ...{ proposal, isOwn: sight.isOwn, mayDecide, concluded: counts ? { count: done, of: members.length } : null },
      scoresComplete:
        isScored && (mayDecide || sight.isMember) && settleInnovation(scoring.call.criteria, scores) !== null,
      awaitsOwnScores: isScored && sight.isMember && own && !hasConcluded(actor.userId),
    },
  ];
}

function invitedRow(
  call: InnovationCall | null,
  proposals: readonly InnovationProposal[],
  one: InvitedAgency,
  today: CivilDate,
): InvitedRow {
  const sent = proposals.filter((proposal) => proposal.agencyId === one.id && isWithProvince(proposal)).length;
  const days = call === null ? null : sendingDays(call, one.id, { today, sentOn: null });
  const mayBeAdmitted = days !== null && !days.maySend && !days.isBefore;
  return { ...one, sent, last: days?.last ?? '', mayBeAdmitted };
}

/** What the forms of a call are filled with. */
export interface CallFormReading extends Omit<InnovationReading, 'rows' | 'invited' | 'ownAgencies' | 'figure'> {
  readonly agencies: readonly InvitedAgency[];
  /** Those who host the innovation indicator: with them a new call begins. */
  readonly hosts: readonly string[];
  readonly people: readonly PanelMember[];
  /** Within which the days of the call lie. */
  readonly bounds: { readonly from: CivilDate; readonly to: CivilDate };
}

/** The call of a province's year with what may be chosen for it, for who opens and changes it. */
export async function readCallForm(
  deps: InnovationDeps,
  actor: Actor,
  { organisationId, fiscalYear }: InnovationCallKey,
): Promise<Outcome<CallFormReading, 'forbidden' | 'not-found'>> {
  const key = { organisationId, fiscalYear };
  if (!isPermitted('manage-innovation', actor, key)) return refuse('forbidden');
  const reading = await readInnovation(deps, actor, key);
  if (!reading.ok) return reading;
  return deps.transactions.read(async (stores: InnovationTables): Promise<Outcome<CallFormReading, 'not-found'>> => {
    const year = await innovationYear(stores, key);
    if (!year.ok) return year;
    const today = deps.clock.today();
    const { rows: _rows, invited: _invited, ownAgencies: _own, figure: _figure, ...rest } = reading.value;
    return accept({
      ...rest,
      agencies: await agenciesToInvite(stores, key, today),
      hosts: await innovationHosts(stores, key),
      people: await stores.innovation.peopleOn(organisationId, today),
      bounds: boundsOfYear(year.value.framework),
    });
  });
}
