import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { confirmAnnexes, sendAnnexes } from '../../../application/agreement/exchange-annexes.ts';
import { concludeNegotiation, openNegotiation } from '../../../application/agreement/negotiate-agreement.ts';
import { proposeAgreement } from '../../../application/agreement/propose-agreement.ts';
import { returnProposal } from '../../../application/agreement/return-proposal.ts';
import { countersignAgreement, signAgreement } from '../../../application/agreement/sign-agreement.ts';
import { type AgreementAction, agreementMoves } from '../../../domain/agreement/agreement-moves.ts';
import { type AgreementRoute, agreementKey } from '../../agreement-route.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { rowVersionOf } from '../../row-version.ts';
import { agreementDone } from '../../text/agreement-text.ts';
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
  'send-annexes': sendAnnexes,
  'confirm-annexes': confirmAnnexes,
  'open-negotiation': openNegotiation,
  'conclude-negotiation': concludeNegotiation,
  sign: signAgreement,
  countersign: countersignAgreement,
} as const satisfies Record<AgreementAction, unknown>;

/** The moves of an agreement: one address for each row of its table. */
export function registerAgreementMoves(app: FastifyInstance, deps: WebDeps, sendAgreement: SendAgreement): void {
  app.post<MoveRoute>('/:year/:organisation/agreement/moves/:action', async (request, reply) => {
    const action = agreementMoves.find((move) => move.action === request.params.action)?.action;
    if (action === undefined) return sendRefusal(request, reply, [{ code: 'not-found' }]);
    const key = agreementKey(request.params);
    const form = formBody(request.body);
    const reason = textOf(form, 'reason');
    const proof = { password: textOf(form, 'password'), readHash: textOf(form, 'readHash') };
    const input = { ...key, ...proof, rowVersion: rowVersionOf(form), reason };
    const signing = { ...deps, passwords: deps.people.passwords };
    const moved = await useCases[action](signing, request.reader.actor, input);
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
