import {
  type EvidenceFinding,
  isConcludedSheet,
  type PanelScore,
  type ScoreSheet,
  scoreOf,
  sheetOf,
} from '../../domain/evaluation/score-sheet.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { type JudgementRefusal, readJudgement } from '../reporting/assess-result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { checkNoConflict } from '../year/check-no-conflict.ts';
import { checkScoresParty } from './check-member.ts';
import { type EvaluationDeps, evaluationSubject } from './evaluation-deps.ts';
import { beginSheet, loadPartyEvaluation, type PartyEvaluation } from './party-evaluation.ts';

interface PanelScoreInput extends ResultKey {
  /** The version of the member's own score that was read; null states none. */
  readonly version: number | null;
  readonly agrees?: boolean | undefined;
  /** Decimal text; empty while the member has given none. Where it is absent, and so is `agrees`: as stored. */
  readonly score?: string | undefined;
  /** Absent: as stored. */
  readonly note?: string | undefined;
  /** What was found of pieces of evidence, by hash; those that are not named stay as they are. */
  readonly evidence?: Readonly<Record<string, EvidenceFinding>> | undefined;
}

export type PanelScoreRefusal =
  | 'forbidden'
  | 'not-found'
  | 'panel-not-member'
  | 'panel-member-recused'
  | 'conflict-of-interest'
  | 'panel-scores-concluded'
  | 'report-not-received'
  | 'changed-meanwhile'
  | JudgementRefusal;

/** A member's own score of one indicator, kept as a draft until the member concludes the party; nobody else sees it. */
export async function savePanelScore(
  deps: EvaluationDeps,
  actor: Actor,
  input: PanelScoreInput,
): Promise<Outcome<PanelScore, PanelScoreRefusal>> {
  if (!isPermitted('score-in-panel', actor, { organisationId: input.organisationId })) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<PanelScore, PanelScoreRefusal>> => {
    const today = deps.clock.today();
    const found = await loadPartyEvaluation(stores, input, today, { lock: true });
    if (found === null) return refuse('not-found');
    const member = checkScoresParty(found.panel, found.scores.sheets, actor);
    if (!member.ok) return member;
    const free = await checkNoConflict(stores, input.organisationId, actor, today);
    if (!free.ok) return free;
    const sheet = sheetOf(found.scores.sheets, actor.userId) ?? beginSheet(input, actor);
    const decided = decideScore(found, sheet, input);
    if (!decided.ok || decided.unchanged) return decided;
    const { value } = decided;
    const others = sheet.scores.filter(({ code }) => code !== input.code);
    const changedAt = deps.clock.now();
    await stores.evaluation.saveSheet({ ...sheet, status: 'draft', scores: [...others, value], changedAt });
    // The journal is read by others than the member: it says what was scored, not how.
    await appendYearJournalRow(stores, actor, {
      ...{ key: evaluationSubject(input), action: 'evaluation.save-score', permission: 'score-in-panel' },
      ...{ before: null, after: { code: input.code, version: value.version } },
    });
    return decided;
  });
}

const isScored = ({ agrees, score }: Pick<PanelScoreInput, 'agrees' | 'score'>) =>
  agrees !== undefined || score !== undefined;

/** What was given of the figures as they are now. */
function storedJudgement(stored: PanelScore | null): Pick<PanelScoreInput, 'agrees' | 'score'> {
  return stored?.agrees ? { agrees: true } : { score: stored?.score ?? '' };
}

function decideScore(
  { report, settlement, scores, entries, top, evidence }: PartyEvaluation,
  sheet: ScoreSheet,
  input: PanelScoreInput,
): Outcome<PanelScore, PanelScoreRefusal> {
  const entry = entries.find(({ result }) => result.code === input.code);
  const awaited = scores.awaited.find(({ code }) => code === input.code);
  if (entry === undefined || awaited === undefined) return refuse('not-found');
  if (report.status !== 'received') return refuse('report-not-received');
  if (settlement.status !== 'scoring' || isConcludedSheet(sheet, scores.awaited))
    return refuse('panel-scores-concluded');
  const stored = sheet.scores.find(({ code }) => code === input.code);
  if (input.version !== null && input.version !== (stored?.version ?? 0)) return refuse('changed-meanwhile');
  const note = normaliseThai(input.note ?? stored?.note ?? '').trim();
  const { agrees = false, score = '' } = isScored(input) ? input : storedJudgement(scoreOf(sheet, awaited));
  const { selfScore } = entry.result;
  const given = stored === undefined || stored.agrees ? null : stored.score;
  const isGiven = agrees || score.trim() !== '';
  const read = isGiven ? readJudgement({ agrees, score, note }, top, { selfScore, assessedNote: null, given }) : null;
  if (read !== null && !read.ok) return read;
  const own = evidence.filter(({ code }) => code === input.code).map(({ sha256 }) => sha256);
  const found: Readonly<Record<string, EvidenceFinding>> = { ...stored?.evidence, ...input.evidence };
  const looked = Object.entries(found).filter(([key]) => own.includes(key));
  const next: PanelScore = {
    ...{ code: input.code, version: stored?.version ?? 0, figuresVersion: awaited.figuresVersion, note },
    agrees: read?.value.assessedAgrees ?? false,
    score: read?.value.assessedScore ?? null,
    evidence: Object.fromEntries(looked),
  };
  const before: PanelScore = stored ?? { ...next, agrees: false, score: null, note: '', evidence: {} };
  return isSameContent(before, next) ? acceptUnchanged(before) : accept({ ...next, version: next.version + 1 });
}
