import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { approveEdition, discardDraft } from '../../../application/catalogue/approve-edition.ts';
import { readEditionDraft } from '../../../application/catalogue/read-catalogue.ts';
import { startDraft } from '../../../application/catalogue/start-draft.ts';
import type { WebDeps } from '../../deps.ts';
import { dateOf, datePartsOf, errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { rowVersionOf } from '../../row-version.ts';
import { catalogueDraftText } from '../../text/catalogue-text.ts';
import { type CatalogueRoute, refOf, wholeNumber } from './catalogue-route.ts';
import type { CatalogueState } from './catalogue-state.ts';
import type { TypedDraft } from './draft-panel.tsx';

type Request = FastifyRequest<CatalogueRoute>;
type Refused = Parameters<typeof sendRefusal>[2];
type Send = (deps: WebDeps, request: Request, reply: FastifyReply, state: CatalogueState) => unknown;

/** Beginning, approving and discarding a draft; what is refused is shown on the list with everything typed kept. */
export function registerCatalogueDraft(app: FastifyInstance, deps: WebDeps, send: Send): void {
  app.post<CatalogueRoute>('/:year/catalogue-draft/start', async (request, reply) => {
    const from = textOf(formBody(request.body), 'from');
    const fiscalYear = wholeNumber(request.params.year);
    const started = await startDraft(deps, request.reader.actor, { fiscalYear, from: refOf(from) });
    if (!started.ok) return answer(deps, request, reply, started.refusals, { from });
    return redirectBack(reply, paths.catalogue(fiscalYear, started.value.edition), catalogueDraftText.started);
  });
  app.post<CatalogueRoute>('/:year/catalogue-draft/approve', async (request, reply) => {
    const form = formBody(request.body);
    const resolutionNumber = textOf(form, 'resolutionNumber');
    const fiscalYear = wholeNumber(request.params.year);
    const input = {
      fiscalYear,
      rowVersion: rowVersionOf(form),
      resolutionNumber,
      resolvedOn: dateOf(form, 'resolvedOn'),
    };
    const approved = await approveEdition(deps, request.reader.actor, input);
    const typed = { resolutionNumber, resolvedOn: datePartsOf(form, 'resolvedOn') };
    if (!approved.ok) return answer(deps, request, reply, approved.refusals, typed);
    return redirectBack(reply, paths.catalogue(fiscalYear), catalogueDraftText.approved);
  });
  app.post<CatalogueRoute>('/:year/catalogue-draft/discard', async (request, reply) => {
    const form = formBody(request.body);
    const reason = textOf(form, 'reason');
    const fiscalYear = wholeNumber(request.params.year);
    const discarded = await discardDraft(deps, request.reader.actor, {
      fiscalYear,
      rowVersion: rowVersionOf(form),
      reason,
    });
    if (!discarded.ok) return answer(deps, request, reply, discarded.refusals, { reason });
    return redirectBack(reply, paths.catalogue(fiscalYear), catalogueDraftText.discarded);
  });

  async function answer(deps: WebDeps, request: Request, reply: FastifyReply, refusals: Refused, typed: TypedDraft) {
    if (refusals.some((one) => one.code === 'forbidden')) return sendRefusal(request, reply, refusals);
    const fiscalYear = wholeNumber(request.params.year);
    const draft = await readEditionDraft(deps, request.reader.actor, fiscalYear);
    const errors = errorsOf(refusals);
    const edition = draft.ok ? (draft.value.edition?.edition ?? null) : null;
    return send(deps, request, reply, { edition, errors, typed });
  }
}
