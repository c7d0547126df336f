import type { FastifyInstance } from 'fastify';
import { provingIn } from '../../application/people/proof-deps.ts';
import { answerFinding } from '../../application/site-visits/answer-finding.ts';
import { planVisit } from '../../application/site-visits/plan-visit.ts';
import { readVisit } from '../../application/site-visits/read-visit.ts';
import { readVisitsOfYear } from '../../application/site-visits/read-visits-of-year.ts';
import { recordVisit } from '../../application/site-visits/record-visit.ts';
import { moveVisit } from '../../application/site-visits/site-visit-lifecycle.ts';
import {
  attachVisitFile,
  mayAttachVisitFile,
  openVisitFile,
  takeBackVisitFile,
} from '../../application/site-visits/visit-files.ts';
import type { TypedVisitPlan } from '../../application/site-visits/visit-team.ts';
import {
  answerSiteVisitRoute,
  attachSiteVisitFileRoute,
  downloadSiteVisitFileRoute,
  listSiteVisitsRoute,
  moveSiteVisitRoute,
  planSiteVisitRoute,
  readSiteVisitRoute,
  recordSiteVisitRoute,
  takeBackSiteVisitFileRoute,
} from '../../contract/api/site-visits.ts';
import { refusalSentence } from '../../contract/refusals/sentence-of.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { SiteVisitKey, VisitItem } from '../../domain/site-visits/site-visit.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { ofReceivedFile, type ReceivedAttachment, receiveAttachment, sendStored } from '../receive-attachment.ts';
import { serveRoute } from '../serve-route.ts';

interface Place extends Pick<SiteVisitKey, 'round'> {
  readonly org: string;
  readonly year: number;
}

const keyOf = ({ org, year, round }: Place): SiteVisitKey => ({ organisationId: org, fiscalYear: year, round });

type SentPlan = Omit<TypedVisitPlan, 'items'> & { readonly items: readonly Omit<VisitItem, 'number'>[] };

const planOf = ({ items, ...plan }: SentPlan): TypedVisitPlan => ({
  ...plan,
  items: items.map((item, index) => ({ number: index + 1, ...item })),
});

async function visitReading(deps: ApiDeps, actor: Actor, key: SiteVisitKey) {
  return withValue(
    await readVisit(deps, actor, key),
    ({ organisation, visit, readsRecord, mayRecord, files, moves, candidates }) => ({
      ...{ organisation, visit, rowVersion: visit?.rowVersion ?? 0, readsRecord, mayRecord, files },
      moves: moves.map(({ action }) => action),
      candidates,
    }),
  );
}

function serveVisit(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listSiteVisitsRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readVisitsOfYear(deps, actor, { fiscalYear: params.year }), ({ rows }) => ({
        rows: rows.map(({ visit, ...row }) => ({ ...row, status: visit?.status ?? null, day: visit?.day ?? null })),
      })),
  });
  serveRoute(app, deps, readSiteVisitRoute, {
    handle: ({ deps, actor, params }) => visitReading(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, planSiteVisitRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      planVisit(deps, actor, { ...keyOf(params), plan: planOf(body), rowVersion: version }),
    present: ({ deps, actor, params }) => visitReading(deps, actor, keyOf(params)),
  });
  serveRoute(app, deps, moveSiteVisitRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      moveVisit(
        provingIn(deps),
        actor,
        {
          ...{ ...keyOf(params), rowVersion: version, reason: body?.reason, wanted: body?.wanted },
          plan: body?.plan === undefined ? undefined : planOf(body.plan),
        },
        { action: params.move, proof: proofOf(body?.proof) },
      ),
    present: ({ deps, actor, params }) => visitReading(deps, actor, keyOf(params)),
  });
}

export function serveSiteVisits(app: FastifyInstance, deps: ApiDeps): void {
  serveVisit(app, deps);
  serveRoute(app, deps, recordSiteVisitRoute, {
    handle: async ({ deps, actor, params, body: { attendance, notes, findings } }) =>
      withValue(
        await recordVisit(deps, actor, {
          ...keyOf(params),
          record: {
            attendance: attendance ?? null,
            notes: notes.map(({ note, ...one }) => ({ ...one, text: note })),
            findings: findings.map((one) => ({ ...one, verdict: one.verdict ?? '' })),
          },
        }),
        ({ visit, saved, refused }) => ({
          ...{ visit, saved },
          refused: refused.map((one) => ({ field: one.field ?? '', code: one.code, detail: refusalSentence(one) })),
        }),
      ),
  });
  serveRoute(app, deps, answerSiteVisitRoute, {
    handle: ({ deps, actor, params, body }) =>
      answerFinding(deps, actor, { ...keyOf(params), code: params.code, answer: body.answer }),
  });
  serveFiles(app, deps);
}

function serveFiles(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute<typeof attachSiteVisitFileRoute, ReceivedAttachment>(app, deps, attachSiteVisitFileRoute, {
    ...ofReceivedFile,
    before: ({ deps, actor, params }) => mayAttachVisitFile(deps, actor, keyOf(params)),
    receive: ({ deps, request }) => receiveAttachment(deps, request, ['title', 'about']),
    handle: ({ deps, actor, params, body: { file, title, about } }) =>
      attachVisitFile(deps, actor, { ...keyOf(params), file, title, about }),
  });
  serveRoute(app, deps, downloadSiteVisitFileRoute, {
    handle: ({ deps, actor, params }) => openVisitFile(deps, actor, { ...keyOf(params), number: params.number }),
    send: (body, _request, reply) => sendStored(body, reply),
  });
  serveRoute(app, deps, takeBackSiteVisitFileRoute, {
    handle: ({ deps, actor, params, body }) =>
      takeBackVisitFile(deps, actor, { ...keyOf(params), number: params.number, reason: body.reason }),
  });
}
