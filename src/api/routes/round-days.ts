import type { FastifyInstance } from 'fastify';
import { admitLateProposal } from '../../application/agreement/admit-late-proposal.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import { proveAndCloseRound } from '../../application/submission/close-round.ts';
import { proveAndCorrectRoundDue } from '../../application/submission/correct-round-due.ts';
import { proveAndDeclareOutage } from '../../application/submission/declare-outage.ts';
import { proveAndGrantExtension } from '../../application/submission/grant-extension.ts';
import { proveAndOpenRounds } from '../../application/submission/open-rounds.ts';
import { readRounds } from '../../application/submission/read-rounds.ts';
import { proveAndRevokeExtension } from '../../application/submission/revoke-extension.ts';
import { proveAndRevokeOutage } from '../../application/submission/revoke-outage.ts';
import {
  admitLateProposalRoute,
  closeRoundRoute,
  correctRoundDueRoute,
  declareOutageRoute,
  grantExtensionRoute,
  openRoundsRoute,
  readRoundDaysRoute,
  revokeExtensionRoute,
  revokeOutageRoute,
} from '../../contract/api/round-days.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { serveRoute } from '../serve-route.ts';

/** The days of rounds, and OPDC's acts on them: each binds many and is proved. */
export function serveRoundDays(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readRoundDaysRoute, {
    async handle({ deps, actor, params }) {
      const reading = await readRounds(deps, actor, { fiscalYear: params.year });
      if (!reading.ok) return reading;
      const { rounds, outages } = reading.value;
      return accept({ rounds: rounds.map(({ round, ...days }) => ({ ...days, round: round.code })), outages });
    },
  });
  serveActsOnRounds(app, deps);
  serveActsOnParties(app, deps);
}

function serveActsOnRounds(app: FastifyInstance, deps: ApiDeps) {
  serveRoute(app, deps, openRoundsRoute, {
    handle: ({ deps, actor, params: { year: fiscalYear, round }, body }) =>
      proveAndOpenRounds(provingIn(deps), actor, {
        ...{ fiscalYear, round, due: body?.due ?? '' },
        proof: proofOf(body?.proof),
      }),
  });
  serveRoute(app, deps, correctRoundDueRoute, {
    handle: ({ deps, actor, params: { year: fiscalYear, round }, body }) =>
      proveAndCorrectRoundDue(provingIn(deps), actor, { ...body, fiscalYear, round, proof: proofOf(body.proof) }),
  });
  serveRoute(app, deps, closeRoundRoute, {
    handle: ({ deps, actor, params: { year: fiscalYear, round }, body: { day, reason, proof } }) =>
      proveAndCloseRound(provingIn(deps), actor, {
        ...{ fiscalYear, round, reason, day: day ?? '' },
        proof: proofOf(proof),
      }),
  });
  serveRoute(app, deps, declareOutageRoute, {
    async handle({ deps, actor, params, body }) {
      const input = { ...body, fiscalYear: params.year, proof: proofOf(body.proof) };
      const declared = await proveAndDeclareOutage(provingIn(deps), actor, input);
      return declared.ok ? accept({ id: declared.value.outage.id, moved: declared.value.moved }) : declared;
    },
  });
  serveRoute(app, deps, revokeOutageRoute, {
    handle: ({ deps, actor, params: { id }, body: { reason, proof } }) =>
      proveAndRevokeOutage(provingIn(deps), actor, { id, reason, proof: proofOf(proof) }),
  });
}

function serveActsOnParties(app: FastifyInstance, deps: ApiDeps) {
  serveRoute(app, deps, admitLateProposalRoute, {
    async handle({ deps, actor, params: { org: organisationId, year: fiscalYear }, body }) {
      const admitted = await admitLateProposal(deps, actor, { ...body, organisationId, fiscalYear });
      return admitted.ok ? accept({ until: admitted.value.until, number: admitted.value.number }) : admitted;
    },
  });
  serveRoute(app, deps, grantExtensionRoute, {
    async handle({ deps, actor, params: { org: organisationId, year: fiscalYear, round }, body }) {
      const input = { ...body, organisationId, fiscalYear, round, proof: proofOf(body.proof) };
      const granted = await proveAndGrantExtension(provingIn(deps), actor, input);
      return granted.ok ? accept({ due: granted.value.due }) : granted;
    },
  });
  serveRoute(app, deps, revokeExtensionRoute, {
    handle: ({ deps, actor, params: { org: organisationId, year: fiscalYear, round, number }, body }) =>
      proveAndRevokeExtension(provingIn(deps), actor, {
        ...{ organisationId, fiscalYear, round, number, reason: body.reason },
        proof: proofOf(body.proof),
      }),
  });
}
