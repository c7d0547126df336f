import type { FastifyInstance } from 'fastify';
import { moveAgreement } from '../../application/agreement/move-agreement.ts';
import { type AgreementReading, readAgreement } from '../../application/agreement/read-agreement.ts';
import { saveAgreement } from '../../application/agreement/save-agreement.ts';
import { startAgreement } from '../../application/agreement/start-agreement.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import {
  moveAgreementRoute,
  readAgreementRoute,
  saveAgreementRoute,
  startAgreementRoute,
} from '../../contract/api/agreement.ts';
import { type Agreement, planOf } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { serveRoute } from '../serve-route.ts';

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
      saveAgreement(deps, actor, {
        ...placeOf(params),
        plan: planOf(body),
        indicators: body.indicators,
        rowVersion: version,
      }),
    present: ({ deps, actor, params }) => read(deps, actor, params),
  });
  serveRoute(app, deps, moveAgreementRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      moveAgreement(
        provingIn(deps),
        actor,
        {
          ...placeOf(params),
          rowVersion: version,
          reason: body?.reason ?? '',
          proof: proofOf(body?.proof),
          readHash: body?.readHash ?? '',
        },
        params.move,
      ),
    present: ({ deps, actor, params }) => read(deps, actor, params),
  });
}

type AgreementWithTurn = Agreement & Pick<AgreementReading, 'toSign' | 'clusterPlan' | 'filedPlans'>;

async function read(
  deps: ApiDeps,
  actor: Actor,
  place: Place,
): Promise<Outcome<AgreementWithTurn, 'forbidden' | 'not-found' | 'framework-not-found'>> {
  const view = await readAgreement(deps, actor, placeOf(place));
  if (!view.ok) return view;
  const { agreement, toSign, clusterPlan, filedPlans } = view.value;
  return agreement ? accept({ ...agreement, toSign, clusterPlan, filedPlans }) : refuse('not-found');
}
