import { lacksMembers } from '../../domain/evaluation/blind-scores.ts';
import type { Panel, PanelKey, PanelMember } from '../../domain/evaluation/panel.ts';
import { type MemberProgress, progressOf } from '../../domain/evaluation/score-sheet.ts';
import type { SettlementStatus } from '../../domain/evaluation/settlement-moves.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Round } from '../../domain/framework/time-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { EvaluationDeps, EvaluationTables } from './evaluation-deps.ts';
import { partiesOfPanel } from './parties-of-panel.ts';
import { type EvaluatedParty, partiesOfRound } from './parties-of-round.ts';

/** How far a panel is: of its parties, whose reports OPDC has received, and whose scores are settled. */
export interface ListedPanel {
  readonly panel: Panel;
  readonly received: number;
  readonly settled: number;
}

export interface PanelsReading {
  readonly framework: Framework;
  readonly panels: readonly ListedPanel[];
  /** The rounds that are assessed. */
  readonly rounds: readonly Round[];
  readonly mayAppoint: boolean;
}

/** Whether a reader has the panels of a year, and not only that of a party. */
export function readsPanels(actor: Actor): boolean {
  return isPermitted('read-panel', actor, { organisationId: 'opdc' });
}

function appointsPanels(actor: Actor): boolean {
  return isPermitted('appoint-panel', actor, { organisationId: 'opdc' });
}

type PanelsRefusal = 'forbidden' | 'framework-not-found';

/** The panels of a year and how far each is; no scores. */
export async function readPanels(
  deps: EvaluationDeps,
  actor: Actor,
  { fiscalYear }: Pick<PanelKey, 'fiscalYear'>,
): Promise<Outcome<PanelsReading, PanelsRefusal>> {
  if (!readsPanels(actor)) return refuse('forbidden');
  return deps.transactions.read(async (stores): Promise<Outcome<PanelsReading, PanelsRefusal>> => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
    const panels: ListedPanel[] = [];
    for (const panel of await stores.evaluation.panels(fiscalYear)) {
      const parties = await progressOfParties(stores, panel, deps.clock.today());
      const received = parties.filter(({ reportStatus }) => isReceived(reportStatus)).length;
      panels.push({ panel, received, settled: parties.filter(({ status }) => status === 'settled').length });
    }
    return accept({ framework, panels, rounds: assessedRounds(framework), mayAppoint: appointsPanels(actor) });
  });
}

const isReceived = (status: ReportStatus | null) =>
  status === 'received' || status === 'assessed' || status === 'final';

function assessedRounds(framework: Framework): readonly Round[] {
  return framework.rounds.filter(({ code }) => isAssessedRound(framework, code));
}

/** What OPDC chooses from. */
export interface PanelChoices {
  readonly evaluators: readonly PanelMember[];
  readonly parties: readonly EvaluatedParty[];
}

export interface PanelForm {
  readonly framework: Framework;
  readonly rounds: readonly Round[];
  readonly choices: PanelChoices;
}

/** What is chosen from for a new panel. */
export async function readNewPanel(
  deps: EvaluationDeps,
  actor: Actor,
  { fiscalYear }: Pick<PanelKey, 'fiscalYear'>,
): Promise<Outcome<PanelForm, PanelsRefusal>> {
  if (!appointsPanels(actor)) return refuse('forbidden');
  return deps.transactions.read(async (stores): Promise<Outcome<PanelForm, PanelsRefusal>> => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
    const rounds = assessedRounds(framework);
    return accept({
      framework,
      rounds,
      choices: await choicesOf(stores, framework, rounds.at(-1), deps.clock.today()),
    });
  });
}

async function choicesOf(
  stores: EvaluationTables,
  framework: Framework,
  round: Pick<Round, 'code'> | undefined,
  today: string,
): Promise<PanelChoices> {
  return {
    evaluators: await stores.evaluation.evaluatorsOn(today),
    parties: round === undefined ? [] : await partiesOfRound(stores, framework, round.code),
  };
}

/** How far a panel is with one party. */
export interface PartyProgress {
  readonly id: string;
  readonly name: string;
  readonly reportStatus: ReportStatus | null;
  readonly members: readonly MemberProgress[];
  readonly status: SettlementStatus;
  /** Too few members score it: OPDC appoints another. */
  readonly lacksMembers: boolean;
}

export interface PanelReading {
  readonly framework: Framework;
  readonly panel: Panel;
  readonly parties: readonly PartyProgress[];
  /** Null for whoever may not change the panel. */
  readonly choices: PanelChoices | null;
}

/** One panel: each of its parties by each of its members, without a score. */
export async function readPanel(
  deps: EvaluationDeps,
  actor: Actor,
  key: PanelKey,
): Promise<Outcome<PanelReading, 'forbidden' | 'not-found'>> {
  if (!readsPanels(actor)) return refuse('forbidden');
  return deps.transactions.read(async (stores): Promise<Outcome<PanelReading, 'not-found'>> => {
    const panel = await stores.evaluation.findPanel(key);
    const framework = await frameworkInForce(stores, key.fiscalYear);
    if (panel === null || framework === null) return refuse('not-found');
    const today = deps.clock.today();
    const parties = await progressOfParties(stores, panel, today);
    const names = new Map((await partiesOfRound(stores, framework, panel.round)).map(({ id, name }) => [id, name]));
    const mayAppoint = appointsPanels(actor);
    return accept({
      ...{ framework, panel, parties: parties.map((one) => ({ ...one, name: names.get(one.id) ?? one.id })) },
      choices: mayAppoint ? await choicesOf(stores, framework, { code: panel.round }, today) : null,
    });
  });
}

/** Every party of a panel with how far its members are; names are left to the caller. */
async function progressOfParties(
  stores: EvaluationTables,
  panel: Panel,
  today: string,
): Promise<readonly PartyProgress[]> {
  const parties = await partiesOfPanel(stores, panel, today);
  return parties.map(({ id, report, scores, settlement }) => ({
    ...{ id, name: id, reportStatus: report?.status ?? null, status: settlement.status },
    lacksMembers: settlement.status !== 'settled' && lacksMembers(scores),
    members: progressOf(panel.members, scores.sheets, scores.awaited, scores.members).map((one) => ({
      ...one,
      recusedBecause: null,
    })),
  }));
}
