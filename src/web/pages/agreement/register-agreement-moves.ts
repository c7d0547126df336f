import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { agreeAgreement } from '../../../application/agreement/agree-agreement.ts';
import { proposeAgreement } from '../../../application/agreement/propose-agreement.ts';
import { returnProposal } from '../../../application/agreement/return-proposal.ts';
import { signAgreement } from '../../../application/agreement/sign-agreement.ts';
import { type AgreementAction, agreementMoves } from '../../../domain/agreement/agreement-moves.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { agreementDone } from '../../text/agreement-text.ts';
import { rowVersionOf } from '../reporting/row-version.ts';
import { type AgreementRoute, agreementKey } from './agreement-route.ts';
import type { AgreementState } from './agreement-state.ts';

type MoveRoute = AgreementRoute & { readonly Params: { readonly action: string } };

/** Sends the agreement's page again with errors. */
type SendAgreement = (
  deps: WebDeps,
  request: FastifyRequest<MoveRoute>,
  reply: FastifyReply,
  state: AgreementState,
) => Promise<unknown>;

const useCases = {
  propose: proposeAgreement,
  'return-proposal': returnProposal,
  agree: agreeAgreement,
  sign: signAgreement,
} as const satisfies Record<AgreementAction, unknown>;

/** The moves of an agreement: one address for each row of its table. */
export function registerAgreementMoves(app: FastifyInstance, deps: WebDeps, sendAgreement: SendAgreement): void {
  app.post<MoveRoute>('/:year/:organisation/agreement/moves/:action', async (request, reply) => {
    const action = agreementMoves.find((move) => move.action === request.params.action)?.action;
    if (action === undefined) return sendRefusal(request, reply, [{ code: 'not-found' }]);
    const key = agreementKey(request.params);
    const form = formBody(request.body);
    const reason = textOf(form, 'reason');
    const input = { ...key, rowVersion: rowVersionOf(form), reason };
    const moved = await useCases[action](deps, request.reader.actor, input);
    if (moved.ok)
      return redirectBack(reply, paths.agreement(key.fiscalYear, key.organisationId), agreementDone[action]);
    const errors = errorsOf(moved.refusals).map((error) => ({ ...error, ...placeOf(error.field) }));
    return sendAgreement(deps, request, reply, { asking: action, reason, errors });
  });
}

/** A fault of an indicator is shown on its own page, so on this one it leads to the indicator. */
function placeOf(field: string | undefined): { readonly field?: string | undefined } {
  return field?.startsWith('indicators.') ? { field: undefined } : {};
}
