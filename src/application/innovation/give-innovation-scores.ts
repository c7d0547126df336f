import { areScoresOpen } from '../../domain/evaluation/blind-scores.ts';
import { tieInWords } from '../../domain/evaluation/conflict-of-interest.ts';
import { sheetOf } from '../../domain/evaluation/score-sheet.ts';
import type { InnovationCall } from '../../domain/innovation/innovation-call.ts';
import { innovationStatusNames } from '../../domain/innovation/innovation-moves.ts';
import type { InnovationKey } from '../../domain/innovation/innovation-proposal.ts';
import { type CriterionScore, type InnovationSheet, tieToAgency } from '../../domain/innovation/innovation-scores.ts';
import { innovationScale } from '../../domain/innovation/innovation-settings.data.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import {
  accept,
  acceptUnchanged,
  type Outcome,
  type Refusal,
  refusal,
  refuse,
  refuseAll,
} from '../../domain/values/result.ts';
import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type InnovationDeps, type InnovationTables, innovationSubject } from './innovation-deps.ts';
import { seenProposal, sightOf } from './innovation-sight.ts';
import { loadScoring, scoringOf } from './load-scoring.ts';

interface GivenCriterion {
  readonly code: string;
  /** As chosen: `1`–`5`, empty while nothing is given. */
  readonly score: string;
  readonly note: string;
}

export interface GiveInnovationScoresInput extends InnovationKey {
  readonly scores: readonly GivenCriterion[];
  /** Whether the member concludes the proposal with them; they are not changed after that. */
  readonly conclude: boolean;
  /** The version of the member's own sheet that was read; null states none. */
  readonly rowVersion: number | null;
}

type OwnSheetRefusal =
  | 'forbidden'
  | 'not-found'
  | 'innovation-not-member'
  | 'innovation-own-agency'
  | 'innovation-recused'
  | 'innovation-not-scored-now';

export type GiveInnovationScoresRefusal =
  | OwnSheetRefusal
  | 'innovation-concluded'
  | 'changed-meanwhile'
  | 'innovation-score-wrong'
  | 'innovation-score-missing'
  | 'innovation-criterion-unknown';

/** A member's own scores of a proposal: kept as a draft, or concluded. Nobody else sees them before all have concluded. */
export async function giveInnovationScores(
  deps: InnovationDeps,
  actor: Actor,
  { scores: typed, conclude, rowVersion, ...key }: GiveInnovationScoresInput,
): Promise<Outcome<InnovationSheet, GiveInnovationScoresRefusal>> {
  if (!isPermitted('score-innovation', actor, key)) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<InnovationSheet, GiveInnovationScoresRefusal>> => {
    const found = await ownSheet(stores, actor, key, deps.clock.today());
    if (!found.ok) return found;
    const { call, sheet } = found.value;
    if (sheet.status === 'concluded') return refuse('innovation-concluded', undefined, 'scores');
    const read = readScores(call, sheet, typed, conclude);
    if (!read.ok) return read;
    const status = conclude ? 'concluded' : 'draft';
    if (!conclude && isSameContent(sheet.scores, read.value)) return acceptUnchanged(sheet);
    if (isStale(rowVersion, sheet)) return refuse('changed-meanwhile');
    const saved: InnovationSheet = { ...sheet, scores: read.value, status, changedAt: deps.clock.now() };
    await stores.innovation.saveSheet(saved);
    // The journal is read by others than the member: it says what was scored, not how.
    await appendYearJournalRow(stores, actor, {
      ...{ key: innovationSubject(key), action: `innovation.${conclude ? 'conclude' : 'save'}-scores` },
      ...{ permission: 'score-innovation', before: null },
      after: { scored: read.value.filter(({ score }) => score !== null).map(({ code }) => code) },
    });
    return accept({ ...saved, rowVersion: sheet.rowVersion + 1 });
  });
}

type ScoreFault = 'innovation-score-wrong' | 'innovation-score-missing' | 'innovation-criterion-unknown';

const isGivenBefore = (typed: readonly GivenCriterion[], index: number) =>
  typed.slice(0, index).some(({ code }) => code === typed[index]?.code);

/** Every criterion of the rubric: as typed, what is not sent as stored. */
function readScores(
  { criteria }: InnovationCall,
  sheet: InnovationSheet,
  typed: readonly GivenCriterion[],
  conclude: boolean,
): Outcome<readonly CriterionScore[], ScoreFault> {
  const { least, most } = innovationScale;
  const refusals: Refusal<ScoreFault>[] = typed
    .filter(({ code }, index) => !criteria.some((one) => one.code === code) || isGivenBefore(typed, index))
    .map(({ code }) => refusal('innovation-criterion-unknown', { code }, `scores.${code}`));
  const read = criteria.map(({ code, name }): CriterionScore => {
    const given = typed.find((one) => one.code === code);
    const stored = sheet.scores.find((one) => one.code === code);
    const text = toArabicDigits(given?.score.trim() ?? '');
    const typedScore = text === '' ? null : /^\d{1,3}$/.test(text) ? Number(text) : 0;
    const score = given === undefined ? (stored?.score ?? null) : typedScore;
    const field = `scores.${code}`;
    if (score !== null && (score < least || score > most))
      refusals.push(refusal('innovation-score-wrong', { least, most }, field));
    if (score === null && conclude) refusals.push(refusal('innovation-score-missing', { criterion: name }, field));
    return { code, score, note: normaliseThai(given?.note ?? stored?.note ?? '').trim() };
  });
  return refusals.length > 0 ? refuseAll(refusals) : accept(read);
}

type RecuseRefusal = OwnSheetRefusal | 'innovation-concluded' | 'reason-required';

export interface RecuseInnovationInput extends InnovationKey {
  readonly reason: string;
}

/** A member declares that something ties them to the proposal: their scores do not count, and they see nobody else's. */
export async function recuseFromInnovation(
  deps: InnovationDeps,
  actor: Actor,
  { reason: typed, ...key }: RecuseInnovationInput,
): Promise<Outcome<InnovationSheet, RecuseRefusal>> {
  if (!isPermitted('score-innovation', actor, key)) return refuse('forbidden');
  const reason = normaliseThai(typed).trim();
  return deps.transactions.run(async (stores): Promise<Outcome<InnovationSheet, RecuseRefusal>> => {
    const found = await ownSheet(stores, actor, key, deps.clock.today());
    if (!found.ok) return found;
    // A place that falls free now could be taken by somebody who has read the scores.
    if (found.value.areOpen) return refuse('innovation-concluded', undefined, 'reason');
    if (reason === '') return refuse('reason-required', undefined, 'reason');
    const { sheet } = found.value;
    const saved = { ...sheet, status: 'recused' as const, recusedBecause: reason, changedAt: deps.clock.now() };
    await stores.innovation.saveSheet(saved);
    await appendYearJournalRow(stores, actor, {
      ...{ key: innovationSubject(key), action: 'innovation.recuse', permission: 'score-innovation', reason },
      ...{ before: null, after: { status: 'recused' } },
    });
    return accept({ ...saved, rowVersion: sheet.rowVersion + 1 });
  });
}

interface OwnSheet {
  readonly call: InnovationCall;
  readonly sheet: InnovationSheet;
  /** Everybody has concluded, and has read what the others gave. */
  readonly areOpen: boolean;
}

/** The member's sheet while it may be written: of a proposal in scoring, of another agency than their own, asked at every act. */
async function ownSheet(
  stores: InnovationTables,
  actor: Actor,
  key: InnovationKey,
  today: string,
): Promise<Outcome<OwnSheet, OwnSheetRefusal>> {
  const call = await stores.innovation.findCall(key, { lock: true });
  const proposal = await stores.innovation.find(key, { lock: true });
  if (call === null || proposal === null) return refuse('not-found');
  const seen = seenProposal(sightOf(actor, proposal, null), proposal, today);
  if (seen === null) return refuse('not-found');
  const loaded = await loadScoring(stores, call, { today, reader: actor, proposals: [proposal] });
  const tie = tieToAgency(loaded.ties, actor.userId, proposal.agencyId);
  if (tie !== null) return refuse('innovation-own-agency', { tie: tieInWords(tie) }, 'scores');
  const scores = scoringOf(loaded, proposal);
  const own = sheetOf(scores.sheets, actor.userId)?.own ?? beginSheet(call, key, actor);
  if (own.status === 'recused') return refuse('innovation-recused');
  if (proposal.status !== 'scoring')
    return refuse('innovation-not-scored-now', { status: innovationStatusNames[seen.status] });
  if (!proposal.members.some(({ userId }) => userId === actor.userId)) return refuse('innovation-not-member');
  return accept({ call, sheet: own, areOpen: areScoresOpen(scores) });
}

/** The sheet with which a member begins. */
export function beginSheet(
  { criteria }: Pick<InnovationCall, 'criteria'>,
  { organisationId, fiscalYear, number }: InnovationKey,
  actor: Pick<Actor, 'userId' | 'name'>,
): InnovationSheet {
  const scores = criteria.map(({ code }) => ({ code, score: null, note: '' }));
  return {
    ...{ organisationId, fiscalYear, number, memberId: actor.userId, memberName: actor.name, status: 'draft' },
    ...{ recusedBecause: null, scores, rowVersion: 0, changedAt: '' },
  };
}
