import type { FastifyInstance } from 'fastify';
import { adviseAtConsultation } from '../../application/consultations/advise-at-consultation.ts';
import { answerQuestion, askQuestion } from '../../application/consultations/ask-question.ts';
import { bookSlot } from '../../application/consultations/book-slot.ts';
import { callConsultations } from '../../application/consultations/call-consultations.ts';
import { askToMove, decideMove } from '../../application/consultations/move-consultation.ts';
import { closeSlot, openSlots, planRound } from '../../application/consultations/plan-round.ts';
import { readConsultation } from '../../application/consultations/read-consultation.ts';
import { readConsultations } from '../../application/consultations/read-consultations.ts';
import {
  adviseAtConsultationRoute,
  answerConsultationRoute,
  askConsultationRoute,
  askToMoveConsultationRoute,
  bookConsultationRoute,
  callConsultationsRoute,
  closeConsultationSlotRoute,
  decideConsultationMoveRoute,
  openConsultationSlotsRoute,
  planConsultationsRoute,
  readConsultationRoute,
  readConsultationsRoute,
} from '../../contract/api/consultations.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

const placeOf = ({ org, year }: { readonly org: string; readonly year: number }) => ({
  ...{ organisationId: org, fiscalYear: year },
});

async function yearReading(deps: ApiDeps, actor: Actor, fiscalYear: number) {
  return withValue(await readConsultations(deps, actor, { fiscalYear }), ({ event, round, free, parties }) => ({
    ...{ isInYear: event !== null, round, free, parties, rowVersion: round?.rowVersion ?? 0 },
  }));
}

function serveRounds(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readConsultationsRoute, {
    handle: ({ deps, actor, params }) => yearReading(deps, actor, params.year),
  });
  serveRoute(app, deps, planConsultationsRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      planRound(deps, actor, { fiscalYear: params.year, ...body, rowVersion: version }),
    present: ({ deps, actor, params }) => yearReading(deps, actor, params.year),
  });
  serveRoute(app, deps, openConsultationSlotsRoute, {
    handle: ({ deps, actor, params, body }) => openSlots(deps, actor, { fiscalYear: params.year, ...body }),
  });
  serveRoute(app, deps, closeConsultationSlotRoute, {
    handle: ({ deps, actor, params }) => closeSlot(deps, actor, { fiscalYear: params.year, slot: params.number }),
  });
  serveRoute(app, deps, callConsultationsRoute, {
    handle: ({ deps, actor, params }) => callConsultations(deps, actor, { fiscalYear: params.year }),
  });
}

/** What OPDC arranges for a year's consultation, and what each party makes of it. */
export function serveConsultations(app: FastifyInstance, deps: ApiDeps): void {
  serveRounds(app, deps);
  serveRoute(app, deps, readConsultationRoute, {
    handle: ({ deps, actor, params }) => readConsultation(deps, actor, placeOf(params)),
  });
  serveRoute(app, deps, bookConsultationRoute, {
    handle: ({ deps, actor, params, body }) => bookSlot(deps, actor, { ...placeOf(params), ...body }),
  });
  serveRoute(app, deps, askToMoveConsultationRoute, {
    handle: ({ deps, actor, params, body }) => askToMove(deps, actor, { ...placeOf(params), ...body }),
  });
  serveRoute(app, deps, decideConsultationMoveRoute, {
    handle: ({ deps, actor, params, body }) => decideMove(deps, actor, { ...placeOf(params), ...body }),
  });
  serveRoute(app, deps, askConsultationRoute, {
    handle: ({ deps, actor, params, body }) => askQuestion(deps, actor, { ...placeOf(params), ...body }),
  });
  serveRoute(app, deps, answerConsultationRoute, {
    handle: ({ deps, actor, params, body }) =>
      answerQuestion(deps, actor, { ...placeOf(params), number: params.number, ...body }),
  });
  serveRoute(app, deps, adviseAtConsultationRoute, {
    handle: ({ deps, actor, params, body }) => adviseAtConsultation(deps, actor, { ...placeOf(params), ...body }),
  });
}
