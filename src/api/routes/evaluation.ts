import type { FastifyInstance } from 'fastify';
import { appointPanel } from '../../application/evaluation/appoint-panel.ts';
import { moveSettlement } from '../../application/evaluation/move-settlement.ts';
import { readPanel, readPanels } from '../../application/evaluation/read-panels.ts';
import {
  type PartyEvaluationReading,
  readPartyEvaluation,
} from '../../application/evaluation/read-party-evaluation.ts';
import { savePanelScore } from '../../application/evaluation/save-panel-score.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import { movePanelRoute, readPartyPanelRoute, savePanelScoreRoute } from '../../contract/api/evaluation.ts';
import { appointPanelRoute, changePanelRoute, listPanelsRoute, readPanelRoute } from '../../contract/api/panels.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { serveRoute } from '../serve-route.ts';

interface Place {
  readonly org: string;
  readonly year: number;
  readonly round: RoundKey['round'];
}

const keyOf = ({ org, year, round }: Place): RoundKey => ({ organisationId: org, fiscalYear: year, round });

function partySaid({ settlement, rows, ...reading }: PartyEvaluationReading) {
  const { organisation, panel, progress, leaderName, lacksMembers, tolerance, scoresShown, moves } = reading;
  return {
    ...{ rowVersion: settlement.rowVersion, status: settlement.status, settledAt: settlement.settledAt },
    ...{ organisation, panel, progress, leaderName, lacksMembers, tolerance, scoresShown, moves },
    results: rows.map(({ indicator, result, own, given, differs, settled }) => ({
      ...{ code: result.code, name: indicator.name, selfScore: result.selfScore, own, given, differs, settled },
    })),
  };
}

function servePanels(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listPanelsRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readPanels(deps, actor, { fiscalYear: params.year }), ({ panels, rounds }) => ({
        panels,
        rounds: rounds.map(({ code }) => code),
      })),
  });
  serveRoute(app, deps, readPanelRoute, {
    handle: async ({ deps, actor, params: { year, number } }) =>
      withValue(await readPanel(deps, actor, { fiscalYear: year, number }), ({ panel, parties }) => ({
        ...{ rowVersion: panel.rowVersion, panel, parties },
      })),
  });
  serveRoute(app, deps, appointPanelRoute, {
    handle: ({ deps, actor, params, body: { round = null, issuedOn = null, ...body } }) =>
      appointPanel(deps, actor, {
        ...body,
        ...{ fiscalYear: params.year, number: null, round, issuedOn, rowVersion: null },
      }),
  });
  serveRoute(app, deps, changePanelRoute, {
    handle: ({ deps, actor, params, body: { issuedOn = null, ...body }, version }) =>
      appointPanel(deps, actor, {
        ...body,
        ...{ fiscalYear: params.year, number: params.number, round: null, issuedOn },
        rowVersion: version,
      }),
  });
}

/** Panels of evaluators, what their members give, and how it becomes one score. */
export function serveEvaluation(app: FastifyInstance, deps: ApiDeps): void {
  servePanels(app, deps);
  serveRoute(app, deps, readPartyPanelRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readPartyEvaluation(deps, actor, keyOf(params)), partySaid),
  });
  serveRoute(app, deps, savePanelScoreRoute, {
    handle: ({ deps, actor, params, body: { version = null, ...body } }) =>
      savePanelScore(deps, actor, { ...keyOf(params), code: params.code, ...body, version }),
  });
  serveRoute(app, deps, movePanelRoute, {
    async handle({ deps, actor, params, body, version }) {
      const minutes = body?.meeting && { ...body.meeting, heldOn: body.meeting.heldOn ?? null };
      const input = {
        ...keyOf(params),
        rowVersion: version,
        reason: body?.reason,
        reconciled: body?.reconciled,
        minutes,
      };
      const call = { action: params.move, proof: proofOf(body?.proof) };
      return withValue(
        await moveSettlement(provingIn(deps), actor, input, call),
        ({ status, rowVersion, settled }) => ({
          ...{ status, rowVersion, settled: settled.map(({ code }) => code) },
        }),
      );
    },
  });
}
