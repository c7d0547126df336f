import { expect, it } from 'vitest';
import { adviceMoves, adviceStatusNames } from '../domain/advice/advice-moves.ts';
import { agreementMoves, agreementStatusNames } from '../domain/agreement/agreement-moves.ts';
import { centralTableMoves, centralTableStatusNames } from '../domain/central-data/central-table-moves.ts';
import { changeMoves, changeStatusNames } from '../domain/change-requests/change-moves.ts';
import { settlementMoves, settlementStatusNames } from '../domain/evaluation/settlement-moves.ts';
import { innovationMoves, innovationStatusNames } from '../domain/innovation/innovation-moves.ts';
import { templateMoves, templateStatusNames } from '../domain/kpi-template/kpi-template-moves.ts';
import { letterMoves, letterStatusNames } from '../domain/letters/letter-moves.ts';
import type { StatusMove } from '../domain/lifecycle/status-move.ts';
import { meetingMoves, meetingStatusNames } from '../domain/meetings/meeting-moves.ts';
import { objectionMoves, objectionStatusNames } from '../domain/objections/objection-moves.ts';
import { type PermissionName, permissionNamed } from '../domain/people/permissions.ts';
import { roleNames } from '../domain/people/roles.ts';
import { planMoves, planStatusNames } from '../domain/plans/plan-moves.ts';
import { isAssessedRound } from '../domain/reporting/assessed-round.ts';
import { reportMoves, reportStatusNames } from '../domain/reporting/report-moves.ts';
import { resultMoves, resultStatusNames, targetOf } from '../domain/reporting/result-moves.ts';
import { siteVisitMoves, siteVisitStatusNames } from '../domain/site-visits/site-visit-moves.ts';
import { listShippedFrameworks } from '../frameworks/registry.ts';

/** One way from a state to another, and the right that it needs. */
interface Way {
  readonly action: string;
  readonly button: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly permission: PermissionName;
  readonly needs: readonly string[];
}

interface LifecycleOf {
  readonly name: string;
  readonly states: Readonly<Record<string, string>>;
  readonly ways: readonly Way[];
  /** The states in which nothing is waited for any more. */
  readonly ends: readonly string[];
}

function wayOf(move: StatusMove<string, string>): Way {
  const {
    action,
    button,
    from,
    to,
    toWhenLast,
    toBeforeApproval,
    permission,
    needsReason,
    binding,
    otherPersonThan,
    partOf,
  } = move;
  const needs = [
    ...(needsReason ? ['a reason'] : []),
    ...(binding === undefined ? [] : ['a proof']),
    ...(otherPersonThan === undefined ? [] : ['another person']),
    ...(partOf === undefined ? [] : [`made by \`${partOf}\``]),
  ];
  return { action, button, from, to: [...new Set([to, toWhenLast ?? to, toBeforeApproval ?? to])], permission, needs };
}

// The list of indicators is no lifecycle of the engine: its two acts are use cases of their own.
const catalogueWays: readonly Way[] = [
  {
    ...{ action: 'approveCatalogue', button: 'บันทึกมติให้ความเห็นชอบ', from: ['draft'], to: ['approved'] },
    ...{ permission: 'approve-catalogue', needs: ['a resolution'] },
  },
  {
    ...{ action: 'discardCatalogueDraft', button: 'ทิ้งร่าง', from: ['draft'], to: ['discarded'] },
    ...{ permission: 'edit-catalogue', needs: ['a reason'] },
  },
];

// Where everybody has concluded, concluding leads on by what the scores are.
const settlementWays = settlementMoves.map((move) => ({
  ...wayOf(move),
  to: move.to === 'scoring' ? (['scoring', 'differing', 'settled'] as const) : [move.to],
}));

// What is announced is what was proposed.
const innovationWays = innovationMoves.map((move) => ({
  ...wayOf(move),
  to: move.to === 'selected' ? (['selected', 'not-selected'] as const) : [move.to],
}));

const lifecycles: readonly LifecycleOf[] = [
  {
    ...{ name: 'Agreement', states: agreementStatusNames, ways: agreementMoves.map(wayOf) },
    ends: ['signed', 'in-force'],
  },
  { name: 'Report of a round', states: reportStatusNames, ways: reportMoves.map(wayOf), ends: ['final'] },
  {
    ...{ name: 'Result of an indicator', states: resultStatusNames, ends: ['accepted'] },
    // Where the host agency has a supervisor, sending leads there first.
    ways: resultMoves.map((move) => ({
      ...wayOf(move),
      to: [...new Set([targetOf(move, false), targetOf(move, true)])],
    })),
  },
  { name: 'KPI template', states: templateStatusNames, ways: templateMoves.map(wayOf), ends: ['passed'] },
  { name: 'Official letter', states: letterStatusNames, ways: letterMoves.map(wayOf), ends: ['issued', 'cancelled'] },
  {
    ...{ name: 'Plan of a province or cluster', states: planStatusNames, ways: planMoves.map(wayOf) },
    // What came back is followed by another edition.
    ends: ['received', 'returned', 'withdrawn', 'discarded'],
  },
  {
    ...{ name: 'Request to change what was agreed', states: changeStatusNames, ways: changeMoves.map(wayOf) },
    ends: ['accepted', 'refused', 'withdrawn', 'discarded'],
  },
  {
    ...{ name: 'Advice to a party', states: adviceStatusNames, ways: adviceMoves.map(wayOf) },
    ends: ['accepted', 'withdrawn'],
  },
  {
    // Figures that change after they were settled open the party again: its scores begin anew.
    ...{ name: 'Scores of a panel of evaluators', states: settlementStatusNames, ways: settlementWays },
    ends: ['settled'],
  },
  {
    // What was signed off is corrected by the draft of a next version.
    ...{ name: 'Table of central data', states: centralTableStatusNames, ways: centralTableMoves.map(wayOf) },
    ends: ['signed-off'],
  },
  {
    ...{ name: 'Visit to a party', states: siteVisitStatusNames, ways: siteVisitMoves.map(wayOf) },
    ends: ['signed-off'],
  },
  {
    ...{ name: 'Objections to proposed results', states: objectionStatusNames, ways: objectionMoves.map(wayOf) },
    ends: ['answered'],
  },
  {
    ...{ name: 'Innovation proposal', states: innovationStatusNames, ways: innovationWays },
    ends: ['withdrawn', 'discarded', 'not-accepted', 'selected', 'not-selected'],
  },
  {
    ...{ name: 'Meeting', states: meetingStatusNames, ways: meetingMoves.map(wayOf) },
    ends: ['minutes-approved', 'cancelled'],
  },
  {
    ...{ name: 'Edition of the list of indicators', ways: catalogueWays, ends: ['approved', 'discarded'] },
    states: { draft: 'ร่าง', approved: 'ผ่านความเห็นชอบ', discarded: 'ทิ้งแล้ว' },
  },
];

const cases = lifecycles.flatMap((one) => Object.keys(one.states).map((state) => ({ ...one, state })));
const rolesWith = (permission: PermissionName) => [
  ...new Set(permissionNamed(permission).grants.flatMap((grant) => grant.roles)),
];
const leaving = ({ ways }: Pick<LifecycleOf, 'ways'>, state: string) => ways.filter((way) => way.from.includes(state));

it.each(cases)('$name: somebody can move it on from $state, until the end', ({ ways, ends, state }) => {
  if (ends.includes(state)) return;
  const on = leaving({ ways }, state).filter((way) => way.to.some((to) => to !== state));
  expect(on.length, 'no move leaves this state').toBeGreaterThan(0);
  for (const way of on) expect(rolesWith(way.permission).length, way.action).toBeGreaterThan(0);
  const reached = new Set([state]);
  for (const one of reached) for (const way of leaving({ ways }, one)) for (const to of way.to) reached.add(to);
  expect(
    ends.some((end) => reached.has(end)),
    `${state} reaches only ${[...reached].join(', ')}`,
  ).toBe(true);
});

it.each(lifecycles)(
  '$name: every state is reached from the first, and no move names a state that there is not',
  (one) => {
    const known = Object.keys(one.states);
    const named = one.ways.flatMap((way) => [...way.from, ...way.to]);
    expect(named.filter((state) => !known.includes(state))).toEqual([]);
    const reached = new Set(known.slice(0, 1));
    for (const state of reached) for (const way of leaving(one, state)) for (const to of way.to) reached.add(to);
    expect(known.filter((state) => !reached.has(state))).toEqual([]);
  },
);

it('a round that is only followed up ends with its receipt, which its page says', () => {
  const followed = listShippedFrameworks().flatMap((framework) =>
    framework.rounds.filter((round) => !isAssessedRound(framework, round.code)).map((round) => round.code),
  );
  expect(followed.length).toBeGreaterThan(0);
});

function rowOf(states: LifecycleOf['states'], state: string, way: Way): string {
  const who = rolesWith(way.permission)
    .map((role) => roleNames[role])
    .join(', ');
  const to = way.to.map((one) => `\`${one}\``).join(' or ');
  return `| \`${state}\` ${states[state]} | \`${way.action}\` ${way.button} | ${who} | ${to} | ${way.needs.join(', ') || '–'} |`;
}

function tableOf(one: LifecycleOf): string {
  const rows = Object.keys(one.states).flatMap((state) => {
    const ways = leaving(one, state);
    const end = `| \`${state}\` ${one.states[state]} | the end | – | – | – |`;
    return [...(ways.length === 0 ? [end] : []), ...ways.map((way) => rowOf(one.states, state, way))];
  });
  const head = ['| in this state | the move | may be made by | leads to | needs |', '|---|---|---|---|---|'];
  return [`## ${one.name}`, '', ...head, ...rows].join('\n');
}

it('who can move what, and where to, is printed in docs/lifecycles.md', async () => {
  const lead = `# Every state and who can move it

Generated from the tables of moves and of rights by \`src/api/every-state-has-a-way-on.test.ts\`, which fails when a state has no
way on for anybody until its end, or when this page is not what the tables say. After changing a move:
\`npx vitest run --project unit src/api/every-state-has-a-way-on.test.ts -u\`.

A move made by another act has no button of its own. “Another person” is not who did the earlier act that the move’s row names
([decision 0041](decisions/0041-not-the-same-person.md)). A session of a negotiation has no state: its items are settled one by
one. A report of a round that is only followed up (FY2554, six and nine months) ends with its receipt.`;
  const page = `${[lead, ...lifecycles.map(tableOf)].join('\n\n')}\n`;
  await expect(page).toMatchFileSnapshot('../../docs/lifecycles.md');
});
