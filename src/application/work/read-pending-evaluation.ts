import { lacksMembers } from '../../domain/evaluation/blind-scores.ts';
import { conflictsWith } from '../../domain/evaluation/conflict-of-interest.ts';
import { countedMembers, isMemberOf, type Panel } from '../../domain/evaluation/panel.ts';
import { isConcludedSheet, sheetOf } from '../../domain/evaluation/score-sheet.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { type PanelParty, partiesOfPanel } from '../evaluation/parties-of-panel.ts';
import { leaderOf } from '../evaluation/settlement-conditions.ts';
import type { WorkStores } from './work-deps.ts';

const holdsRole = (actor: Actor) => actor.holdings.some(({ role }) => role === 'evaluator');

type EvaluationTask = 'score-in-panel' | 'reconcile-scores' | 'confirm-scores';

/** What the panels of a year ask of an evaluator: parties to score, scores to reconcile or to confirm. */
export async function pendingEvaluationOf(
  stores: WorkStores,
  actor: Actor,
  fiscalYear: number,
  today: string,
): Promise<readonly Pending[]> {
  if (!holdsRole(actor)) return [];
  const panels = await stores.evaluation.panels(fiscalYear);
  const found: Pending[] = [];
  for (const panel of panels.filter((one) => isMemberOf(one, actor.userId)))
    for (const party of await partiesOfPanel(stores, panel, today)) {
      const kind = party.report?.status === 'received' ? taskIn(panel, party, actor.userId) : null;
      if (kind !== null) found.push(taskOf(panel, party, kind));
    }
  return found;
}

/** Parties whose panel lost so many members that it cannot conclude: OPDC appoints others. */
export async function pendingPanels(
  stores: WorkStores,
  fiscalYear: number,
  today: string,
): Promise<readonly Pending[]> {
  const found: Pending[] = [];
  const panels = await stores.evaluation.panels(fiscalYear);
  const evaluators = panels.length === 0 ? [] : await stores.evaluation.evaluatorsOn(today);
  for (const { round, parties, ...panel } of panels) {
    const members = countedMembers(panel, evaluators, false);
    const of = { organisationIds: parties, fiscalYear, round };
    const sheets = await stores.evaluation.sheets(of);
    const isLeft = (id: string) =>
      lacksMembers({ members, sheets: sheets.filter(({ organisationId }) => organisationId === id) });
    for (const organisationId of parties.filter(isLeft)) {
      const report = await stores.reports.find({ organisationId, fiscalYear, round });
      const [settlement] = await stores.evaluation.settlements({ ...of, organisationIds: [organisationId] });
      if (report?.status === 'received' && settlement?.status !== 'settled') found.push(fillPanel(report));
    }
  }
  return found;
}

function fillPanel({ organisationId, fiscalYear, round, receivedAt }: Report): Pending {
  return {
    ...{ kind: 'fill-panel', role: 'opdc-officer', permission: 'appoint-panel', fiscalYear, organisationId, round },
    ...{ indicator: null, hostIds: [], agency: null, due: null, returnReason: null },
    ...(receivedAt ? { since: receivedAt } : {}),
  };
}

function taskIn(panel: Panel, { scores, settlement }: PanelParty, userId: string): EvaluationTask | null {
  const sheet = sheetOf(scores.sheets, userId);
  if (sheet?.status === 'recused') return null;
  const isLeader = leaderOf({ panel, scores })?.userId === userId;
  if (settlement.status === 'scoring') return isConcludedSheet(sheet, scores.awaited) ? null : 'score-in-panel';
  if (settlement.status === 'differing') return isLeader ? 'reconcile-scores' : null;
  return settlement.status === 'proposed' && !isLeader ? 'confirm-scores' : null;
}

function taskOf({ fiscalYear, round }: Panel, { id, report, settlement }: PanelParty, kind: EvaluationTask): Pending {
  return {
    ...{ kind, role: 'evaluator', permission: 'score-in-panel', fiscalYear, organisationId: id, round, own: true },
    ...{ indicator: null, hostIds: [], agency: null, due: null },
    returnReason: kind === 'reconcile-scores' ? settlement.returnReason : null,
    ...(report?.receivedAt ? { since: report.receivedAt } : {}),
  };
}

interface AskedOfYear {
  readonly fiscalYear: number;
  readonly today: string;
  readonly pending: readonly Pending[];
}

/**
 * The assessments that are the actor's: those of a party with which something ties them are not, nor those of a panel, whose
 * members have tasks of their own and conclude once it has settled.
 */
export async function ownAssessments(
  stores: WorkStores,
  actor: Actor,
  { fiscalYear, today, pending }: AskedOfYear,
): Promise<readonly Pending[]> {
  if (!pending.some(isAssessment)) return pending;
  const ties = await stores.panelCover.tiesOf([actor.userId], today);
  const isFree = ({ organisationId }: Pending) => conflictsWith(ties, actor.userId, organisationId).length === 0;
  const panels = await stores.evaluation.panels(fiscalYear);
  const settled = new Set<string>();
  for (const panel of panels.filter((one) => isMemberOf(one, actor.userId))) {
    const of = { organisationIds: panel.parties, fiscalYear, round: panel.round };
    for (const one of await stores.evaluation.settlements(of))
      if (one.status === 'settled') settled.add(`${one.organisationId} ${one.round}`);
  }
  const covered = new Set(panels.flatMap(({ parties, round }) => parties.map((id) => `${id} ${round}`)));
  const keyOf = ({ organisationId, round }: Pending) => `${organisationId} ${round ?? ''}`;
  const isOwn = (one: Pending) => isFree(one) && (!covered.has(keyOf(one)) || settled.has(keyOf(one)));
  return pending.filter((one) => !isAssessment(one) || isOwn(one));
}

function isAssessment({ permission }: Pending): boolean {
  return permission === 'assess';
}
