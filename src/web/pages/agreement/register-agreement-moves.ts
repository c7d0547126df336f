import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { agreementLifecycle } from '../../../application/agreement/agreement-lifecycle.ts';
import { moveAgreement } from '../../../application/agreement/move-agreement.ts';
import { moveOf } from '../../../application/lifecycle/move.ts';
import { type AgreementRoute, agreementKey } from '../../agreement-route.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { rowVersionOf } from '../../row-version.ts';
import type { AgreementState } from './agreement-state.ts';

type MoveRoute = AgreementRoute & { readonly Params: { readonly action: string } };

/** Sends the agreement's page again with errors. */
type SendAgreement = (
  deps: WebDeps,
  request: FastifyRequest<MoveRoute>,
  reply: FastifyReply,
  state: AgreementState,
) => Promise<unknown>;

/** The moves of an agreement: one address for each row of its table. */
export function registerAgreementMoves(app: FastifyInstance, deps: WebDeps, sendAgreement: SendAgreement): void {
  app.post<MoveRoute>('/:year/:organisation/agreement/moves/:action', async (request, reply) => {
    const move = moveOf(agreementLifecycle, request.params.action);
    if (!move) return sendRefusal(request, reply, [{ code: 'not-found' }]);
    const key = agreementKey(request.params);
    const form = formBody(request.body);
    const reason = textOf(form, 'reason');
    const proof = { password: textOf(form, 'password'), readHash: textOf(form, 'readHash') };
    const input = { ...key, ...proof, rowVersion: rowVersionOf(form), reason };
    const signing = { ...deps, passwords: deps.people.passwords };
    const moved = await moveAgreement(signing, request.reader.actor, input, move.action);
    const back = paths.agreement(key.fiscalYear, key.organisationId);
    if (moved.ok) return redirectBack(reply, back, move.notice);
    const errors = errorsOf(moved.refusals).map((error) => ({ ...error, ...placeOf(error.field) }));
    return sendAgreement(deps, request, reply, { asking: move.action, reason, errors });
  });
}

/** A fault of an indicator is shown on its own page, so on this one it leads to the indicator. */
function placeOf(field: string | undefined): { readonly field?: string | undefined } {
  return field?.startsWith('indicators.') ? { field: undefined } : {};
}
