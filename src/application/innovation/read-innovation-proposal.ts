import { areScoresOpen } from '../../domain/evaluation/blind-scores.ts';
import { tieInWords } from '../../domain/evaluation/conflict-of-interest.ts';
import type { MemberProgress } from '../../domain/evaluation/score-sheet.ts';
import { progressOf, sheetOf } from '../../domain/evaluation/score-sheet.ts';
import type { InnovationCall, SendingDays } from '../../domain/innovation/innovation-call.ts';
import {
  type InnovationMove,
  innovationMoves,
  isAnnounced,
  isWritten,
} from '../../domain/innovation/innovation-moves.ts';
import type {
  InnovationKey,
  InnovationProposal,
  SettledInnovation,
} from '../../domain/innovation/innovation-proposal.ts';
import {
  type InnovationSheet,
  memberScore,
  settleInnovation,
  sheetsSeen,
  tieToAgency,
} from '../../domain/innovation/innovation-scores.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { type AttachedRow, attachedRows } from '../../domain/reporting/attached-file.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type BarredMove, barredMoves } from '../lifecycle/other-person.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import { beginSheet } from './give-innovation-scores.ts';
import { type InnovationDeps, type InnovationYear, innovationSubject, innovationYear } from './innovation-deps.ts';
import { filesSeen } from './innovation-files.ts';
import { daysOf } from './innovation-lifecycle.ts';
import { type InnovationSight, seenProposal, sightOf } from './innovation-sight.ts';
import { type CallScoring, conflictOf, loadScoring, scoringOf } from './load-scoring.ts';

/** One member's scores as whoever may see them reads them. */
export interface SeenSheet extends InnovationSheet {
  /** 0–100, exact decimal text. */
  readonly total: string;
}

/** What the reader sees of the scoring; null for who neither receives nor scores, and before it is scored. */
export interface ScoringReading {
  readonly progress: readonly Pick<MemberProgress, 'member' | 'state'>[];
  /** The reader's own sheet, if they are to score. */
  readonly own: InnovationSheet | null;
  /** What ties the reader to the agency, in words; null: nothing. */
  readonly tie: string | null;
  /** The sheets that the reader may see, once all have concluded those of all. */
  readonly sheets: readonly SeenSheet[];
  readonly settled: SettledInnovation | null;
  readonly mayScore: boolean;
  /** A conflict can be declared until the scores are open. */
  readonly mayRecuse: boolean;
}

export interface InnovationProposalReading extends InnovationSight {
  readonly organisation: InnovationYear['organisation'];
  readonly call: InnovationCall;
  readonly proposal: InnovationProposal;
  readonly files: readonly AttachedRow[];
  readonly days: SendingDays;
  readonly mayEdit: boolean;
  readonly scoring: ScoringReading | null;
  readonly moves: readonly InnovationMove[];
  readonly barred: readonly BarredMove[];
  /** What keeps a reader who receives from deciding about it, in words that follow “ท่าน”; null: nothing. */
  readonly conflict: string | null;
}

/** One proposal as one reader may see it, with what they may do now. */
export async function readInnovationProposal(
  deps: InnovationDeps,
  actor: Actor,
  { organisationId, fiscalYear, number }: InnovationKey,
): Promise<Outcome<InnovationProposalReading, 'forbidden' | 'not-found'>> {
  const key = { organisationId, fiscalYear, number };
  if (!isPermitted('read-innovation', actor, { organisationId })) return refuse('forbidden');
  const today = deps.clock.today();
  return deps.transactions.read(async (stores): Promise<Outcome<InnovationProposalReading, 'not-found'>> => {
    const year = await innovationYear(stores, key);
    const call = year.ok ? await stores.innovation.findCall(key) : null;
    const stored = call === null ? null : await stores.innovation.find(key);
    if (!year.ok || call === null || stored === null) return refuse('not-found');
    const loaded = await loadScoring(stores, call, { today, reader: actor, proposals: [stored] });
    const conflict = conflictOf(loaded, actor, stored);
    const sight = sightOf(actor, stored, conflict);
    const proposal = seenProposal(sight, stored, today);
    if (proposal === null) return refuse('not-found');
    const mayEdit = sight.isOwn && isWritten(stored.status);
    const files = await filesSeen(stores, sight, proposal);
    const moves = movesOf(actor, stored, sight);
    const where = { organisationId, hostAgencyIds: [stored.agencyId] };
    return accept({
      ...{ ...sight, organisation: year.value.organisation, call, proposal, mayEdit, moves },
      days: daysOf(call, stored, today),
      files: attachedRows(files, mayEdit ? 'province' : null, () => true),
      conflict: sight.receives ? conflict : null,
      scoring: scoringRead(actor, loaded, { stored, sight }),
      barred: await barredMoves(stores, actor, moves, { where, subject: yearSubject(innovationSubject(key)), today }),
    });
  });
}

/**
 * What leaves the status, and is the reader's by their role: what a proposed outcome allows is not told to anybody else, nor to
 * whom something ties to the agency.
 */
function movesOf(
  actor: Actor,
  { organisationId, agencyId, status }: InnovationProposal,
  { isFree }: InnovationSight,
): readonly InnovationMove[] {
  const where = { organisationId, hostAgencyIds: [agencyId] };
  return movesFrom(innovationMoves, status).filter(
    ({ permission, conditions }) =>
      isPermitted(permission, actor, where) && (isFree || !conditions?.some((one) => one === 'decider-free')),
  );
}

interface Scored {
  readonly stored: InnovationProposal;
  readonly sight: InnovationSight;
}

const scoredStatuses = ['scoring', 'proposed'] as const;

function scoringRead(actor: Actor, loaded: CallScoring, { stored, sight }: Scored): ScoringReading | null {
  const { call } = loaded;
  const isScored = isAnnounced(stored.status) || scoredStatuses.some((one) => one === stored.status);
  const isNamed = call.members.some(({ userId }) => userId === actor.userId);
  if (!isScored || !(sight.receives || sight.isMember || isNamed)) return null;
  const scores = scoringOf(loaded, stored);
  const tie = tieToAgency(loaded.ties, actor.userId, stored.agencyId);
  const isScoring = scores.members.some(({ userId }) => userId === actor.userId);
  const stored1 = sheetOf(scores.sheets, actor.userId)?.own ?? null;
  const own = sight.isMember && isScoring ? (stored1 ?? beginSheet(call, stored, actor)) : null;
  // Who is of the agency and named in the panel is told why they do not score, and nothing else.
  const seesAll = sight.receives && sight.isFree;
  const sheets = sight.isMember || seesAll ? sheetsSeen(scores, actor.userId, seesAll) : [];
  const seesOthers = sheets.some(({ memberId }) => memberId !== actor.userId);
  return {
    progress:
      sight.receives || sight.isMember
        ? progressOf(scores.members, scores.sheets, scores.awaited).map(({ member, state }) => ({ member, state }))
        : [],
    own,
    tie: tie === null ? null : tieInWords(tie),
    sheets: sheets.map((one) => ({ ...one, total: memberScore(call.criteria, one) })),
    settled: seesOthers ? (stored.settled ?? settleInnovation(call.criteria, scores)) : null,
    mayRecuse: own !== null && own.status !== 'recused' && stored.status === 'scoring' && !areScoresOpen(scores),
    mayScore: own !== null && own.status === 'draft' && stored.status === 'scoring',
  };
}
