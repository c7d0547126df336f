import { type CheckPanelRefusal, checkPanel, type TypedPanel } from '../../domain/evaluation/check-panel.ts';
import { conflictsWith, tieInWords } from '../../domain/evaluation/conflict-of-interest.ts';
import type { Panel, PanelMember } from '../../domain/evaluation/panel.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
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
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { checkOpened } from './check-opened.ts';
import { type EvaluationDeps, type EvaluationTables, panelSubject } from './evaluation-deps.ts';
import { type EvaluatedParty, partiesOfRound } from './parties-of-round.ts';

export interface AppointPanelInput extends TypedPanel {
  readonly fiscalYear: number;
  /** Null appoints a new panel. */
  readonly number: number | null;
  /** Of a panel that is there its round stays. */
  readonly round: RoundCode | null;
  /** Clusters and inspection zones whose provinces are covered besides the parties that are named. */
  readonly groups: readonly string[];
  readonly rowVersion: number | null;
}

type AppointPanelRefusal =
  | 'forbidden'
  | 'not-found'
  | 'framework-not-found'
  | 'round-not-assessed'
  | 'changed-meanwhile'
  | 'panel-round-required'
  | 'panel-member-unknown'
  | 'panel-party-unknown'
  | 'panel-party-covered'
  | 'panel-party-opened'
  | 'panel-members-opened'
  | 'conflict-of-interest'
  | CheckPanelRefusal;

/**
 * OPDC appoints a panel of a round by its document, or records what a later document changed of it. Nobody is appointed for
 * a party with which a role, a seat or an indicator ties them, and no party has two panels; what members have seen of each
 * other's scores is not undone by another document.
 */
export async function appointPanel(
  deps: EvaluationDeps,
  actor: Actor,
  input: AppointPanelInput,
): Promise<Outcome<Panel, AppointPanelRefusal>> {
  if (!isPermitted('appoint-panel', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<Panel, AppointPanelRefusal>> => {
    const framework = await frameworkInForce(stores, input.fiscalYear);
    if (framework === null) return refuse('framework-not-found', { year: input.fiscalYear });
    const panels = await stores.evaluation.panels(input.fiscalYear, { lock: true });
    const stored = panels.find(({ number }) => number === input.number);
    if (input.number !== null && stored === undefined) return refuse('not-found');
    if (stored && input.rowVersion !== null && input.rowVersion !== stored.rowVersion)
      return refuse('changed-meanwhile');
    const decided = await decidePanel(stores, framework, { input, stored, panels, today: deps.clock.today() });
    if (!decided.ok) return decided;
    const panel = { ...decided.value, changedAt: deps.clock.now(), changedName: actor.name };
    if (stored && isSameContent(journalled(stored), journalled(panel))) return acceptUnchanged(stored);
    await stores.evaluation.savePanel(panel);
    await appendYearJournalRow(stores, actor, {
      ...{ key: panelSubject(panel), action: 'panel.appoint', permission: 'appoint-panel' },
      ...{ before: stored ? journalled(stored) : null, after: journalled(panel) },
    });
    return accept(stored ? { ...panel, rowVersion: panel.rowVersion + 1 } : panel);
  });
}

const journalled = ({ name, round, document, members, headId, parties }: Panel) => ({
  ...{ name, round, document, headId, parties, members },
});

interface Deciding {
  readonly input: AppointPanelInput;
  readonly stored: Panel | undefined;
  readonly panels: readonly Panel[];
  readonly today: string;
}

async function decidePanel(
  stores: EvaluationTables,
  framework: Framework,
  { input, stored, panels, today }: Deciding,
): Promise<Outcome<Panel, AppointPanelRefusal>> {
  const round = stored?.round ?? input.round;
  if (round === null || !framework.rounds.some(({ code }) => code === round)) {
    // Which parties a round has cannot be told without it: what is named stands for them.
    const checked = checkPanel({ ...input, parties: [...input.parties, ...input.groups] }, today);
    return refuseAll([refusal('panel-round-required', undefined, 'round'), ...(checked.ok ? [] : checked.refusals)]);
  }
  if (!isAssessedRound(framework, round)) return refuse('round-not-assessed', undefined, 'round');
  const choices = await partiesOfRound(stores, framework, round);
  const parties = coveredBy(choices, input);
  const checked = checkPanel({ ...input, parties }, today);
  if (!checked.ok) return checked;
  const known = await stores.evaluation.evaluatorsOn(today);
  const asked = [...new Set(input.members)];
  const members = asked.flatMap((id): readonly PanelMember[] => {
    const now = known.find(({ userId }) => userId === id);
    return now ? [now] : (stored?.members.filter(({ userId }) => userId === id) ?? []);
  });
  if (members.length < asked.length) return refuse('panel-member-unknown', undefined, 'members');
  const isGroup = (group: string) => choices.some(({ groups }) => groups.includes(group));
  if (!input.groups.every(isGroup) || parties.some((id) => !choices.some((one) => one.id === id)))
    return refuse('panel-party-unknown', undefined, 'parties');
  const others = panels.filter((one) => one.round === round && one.number !== stored?.number);
  const nameOf = (id: string) => nameIn(choices, id);
  const faults = [
    ...(stored ? await checkOpened(stores, stored, { members, parties, today, nameOf }) : []),
    ...coveredElsewhere(parties, others, choices),
    ...(await conflictsOf(stores, { members, parties, choices, today })),
  ];
  if (faults.length > 0) return refuseAll(faults);
  return accept({
    ...{ fiscalYear: input.fiscalYear, number: stored?.number ?? (panels.at(-1)?.number ?? 0) + 1, round },
    ...{ name: input.name.trim(), document: checked.value, members, headId: input.head, parties },
    ...{ rowVersion: stored?.rowVersion ?? 1, changedAt: '', changedName: '' },
  });
}

/** The parties that are named, and those of the groups, in the order of the year's parties. */
function coveredBy(choices: readonly EvaluatedParty[], { parties, groups }: AppointPanelInput): readonly string[] {
  const grouped = choices.filter((one) => one.groups.some((group) => groups.includes(group)));
  const asked = new Set([...parties, ...grouped.map(({ id }) => id)]);
  const known = choices.map(({ id }) => id).filter((id) => asked.has(id));
  return [...known, ...parties.filter((id) => !known.includes(id))];
}

const nameIn = (choices: readonly EvaluatedParty[], id: string) =>
  partyTitle(choices.find((one) => one.id === id)?.name ?? id);

function coveredElsewhere(
  parties: readonly string[],
  others: readonly Panel[],
  choices: readonly EvaluatedParty[],
): readonly Refusal<'panel-party-covered'>[] {
  return parties.flatMap((id) => {
    const other = others.find((one) => one.parties.includes(id));
    if (other === undefined) return [];
    return [refusal('panel-party-covered', { party: nameIn(choices, id), panel: other.name }, 'parties')];
  });
}

async function conflictsOf(
  stores: EvaluationTables,
  asked: {
    readonly members: readonly PanelMember[];
    readonly parties: readonly string[];
    readonly choices: readonly EvaluatedParty[];
    readonly today: string;
  },
): Promise<readonly Refusal<'conflict-of-interest'>[]> {
  const { members, parties, choices, today } = asked;
  const ties = await stores.panelCover.tiesOf(
    members.map(({ userId }) => userId),
    today,
  );
  return members.flatMap(({ userId, name }) =>
    parties.flatMap((party) => {
      const [tie] = conflictsWith(ties, userId, party);
      if (tie === undefined) return [];
      return [
        refusal('conflict-of-interest', { name, tie: tieInWords(tie), party: nameIn(choices, party) }, 'members'),
      ];
    }),
  );
}
