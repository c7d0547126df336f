import { evaluationSubject, panelSubject } from '../application/evaluation/evaluation-deps.ts';
import { loadPartyEvaluation } from '../application/evaluation/party-evaluation.ts';
import { appendYearJournalRow } from '../application/year/append-year-journal-row.ts';
import type { Panel } from '../domain/evaluation/panel.ts';
import type { PanelScore } from '../domain/evaluation/score-sheet.ts';
import { systemActor } from '../domain/people/actor.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoEvaluationUnit, demoPanel, demoScores } from './demo-panel.data.ts';
import { demoEmail } from './demo-sign-ins.ts';
import { demoLabel } from './demo-year.data.ts';

/** The unit in which one of the demonstration's evaluators is; what is there is not made again. */
export async function loadDemoEvaluationUnit({ transactions }: Pick<DemoDeps, 'transactions'>): Promise<void> {
  await transactions.run(async (stores) => {
    if ((await stores.organisations.find(demoEvaluationUnit.id)) === null)
      await stores.organisations.insert(demoEvaluationUnit);
  });
}

/** The demonstration's panel, and what one of its members has given. */
export async function loadDemoPanel({ transactions, clock }: Pick<DemoDeps, 'transactions' | 'clock'>): Promise<void> {
  await transactions.run(async (stores) => {
    if ((await stores.evaluation.panels(demoPanel.fiscalYear, { lock: true })).length > 0) return;
    const panel = await panelOf(stores);
    await stores.evaluation.savePanel(panel);
    await appendYearJournalRow(stores, systemActor, {
      ...{ key: panelSubject(panel), action: 'demo.load', permission: 'appoint-panel', before: null },
      ...{ after: { name: panel.name, members: panel.members, parties: panel.parties }, reason: demoLabel },
    });
    await giveScores(stores, panel, clock.today());
  });
}

async function panelOf(stores: DemoStores): Promise<Panel> {
  const { members: keys, appointedAt, parties, ...panel } = demoPanel;
  const known = await stores.evaluation.evaluatorsOn(demoPanel.document.issuedOn);
  const ids: string[] = [];
  for (const key of keys) ids.push((await stores.users.findByEmail(demoEmail(key)))?.id ?? '');
  const members = ids.flatMap((id) => known.find(({ userId }) => userId === id) ?? []);
  const [headId = ''] = ids;
  return { ...panel, members, headId, parties, rowVersion: 1, changedAt: appointedAt, changedName: demoLabel };
}

async function giveScores(stores: DemoStores, { members, fiscalYear, round }: Panel, today: string): Promise<void> {
  const { organisationId, member, at, score, note } = demoScores;
  const user = await stores.users.findByEmail(demoEmail(member));
  const found = await loadPartyEvaluation(stores, { organisationId, fiscalYear, round }, today);
  const own = members.find(({ userId }) => userId === user?.id);
  if (own === undefined || found?.report.status !== 'received') return;
  const scores = found.scores.awaited.map(({ code, figuresVersion, evidence }, index): PanelScore => {
    const selfScore = found.entries[index]?.result.selfScore ?? null;
    const agrees = index > 0 && selfScore !== null;
    return {
      ...{ code, version: 1, figuresVersion, agrees, score: agrees ? selfScore : score, note: agrees ? '' : note },
      evidence: Object.fromEntries(evidence.map((sha256) => [sha256, 'seen' as const])),
    };
  });
  await stores.evaluation.saveSheet({
    ...{ organisationId, fiscalYear, round, memberId: own.userId, memberName: own.name, status: 'concluded' },
    ...{ recusedBecause: null, scores, changedAt: at },
  });
  await appendYearJournalRow(stores, systemActor, {
    ...{ key: evaluationSubject({ organisationId, fiscalYear, round }), action: 'demo.load' },
    ...{ permission: 'score-in-panel', before: null, after: { member: own.name }, reason: demoLabel },
  });
}
