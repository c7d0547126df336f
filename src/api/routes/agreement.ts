import type { FastifyInstance } from 'fastify';
import { agreeAgreement } from '../../application/agreement/agree-agreement.ts';
import { proposeAgreement } from '../../application/agreement/propose-agreement.ts';
import { readAgreement } from '../../application/agreement/read-agreement.ts';
import { returnProposal } from '../../application/agreement/return-proposal.ts';
import { saveAgreement } from '../../application/agreement/save-agreement.ts';
import { signAgreement } from '../../application/agreement/sign-agreement.ts';
import { startAgreement } from '../../application/agreement/start-agreement.ts';
import {
  moveAgreementRoute,
  readAgreementRoute,
  saveAgreementRoute,
  startAgreementRoute,
} from '../../contract/api/agreement.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

const moves = {
  propose: proposeAgreement,
  'return-proposal': returnProposal,
  agree: agreeAgreement,
  sign: signAgreement,
} as const;

interface Place {
  readonly org: string;
  readonly year: number;
}

const placeOf = ({ org, year }: Place) => ({ organisationId: org, fiscalYear: year });

export function serveAgreement(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readAgreementRoute, {
    handle: ({ deps, actor, params }) => read(deps, actor, params),
  });
  serveRoute(app, deps, startAgreementRoute, {
    handle: ({ deps, actor, params }) => startAgreement(deps, actor, placeOf(params)),
  });
  serveRoute(app, deps, saveAgreementRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      saveAgreement(deps, actor, { ...placeOf(params), ...body, rowVersion: version }),
    present: ({ deps, actor, params }) => read(deps, actor, params),
  });
  serveRoute(app, deps, moveAgreementRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      moves[params.move](deps, actor, { ...placeOf(params), rowVersion: version, reason: body?.reason ?? '' }),
    present: ({ deps, actor, params }) => read(deps, actor, params),
  });
}

async function read(
  deps: ApiDeps,
  actor: Actor,
  place: Place,
): Promise<Outcome<Agreement, 'forbidden' | 'not-found' | 'framework-not-found'>> {
  const view = await readAgreement(deps, actor, placeOf(place));
  if (!view.ok) return view;
  return view.value.agreement ? accept(view.value.agreement) : refuse('not-found');
}
