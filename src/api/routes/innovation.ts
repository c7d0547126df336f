import type { FastifyInstance } from 'fastify';
import { admitLateInnovation } from '../../application/innovation/admit-late-innovation.ts';
import { appointInnovationPanel } from '../../application/innovation/appoint-panel.ts';
import { giveInnovationScores, recuseFromInnovation } from '../../application/innovation/give-innovation-scores.ts';
import {
  attachInnovationFile,
  mayAttachInnovationFile,
  openInnovationFile,
  takeBackInnovationFile,
} from '../../application/innovation/innovation-files.ts';
import { moveInnovation } from '../../application/innovation/innovation-lifecycle.ts';
import { readInnovation } from '../../application/innovation/read-innovation.ts';
import { readInnovationFigure } from '../../application/innovation/read-innovation-figure.ts';
import { readInnovationProposal } from '../../application/innovation/read-innovation-proposal.ts';
import { readShowcase } from '../../application/innovation/read-showcase.ts';
import { saveCall } from '../../application/innovation/save-call.ts';
import { saveInnovation, startInnovation } from '../../application/innovation/write-innovation.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import {
  admitLateInnovationRoute,
  appointInnovationPanelRoute,
  moveInnovationRoute,
  readInnovationFigureRoute,
  readInnovationProposalRoute,
  readInnovationRoute,
  readShowcaseRoute,
  saveInnovationCallRoute,
  saveInnovationRoute,
  startInnovationRoute,
} from '../../contract/api/innovation.ts';
import {
  attachInnovationFileRoute,
  downloadInnovationFileRoute,
  takeBackInnovationFileRoute,
} from '../../contract/api/innovation-files.ts';
import {
  giveInnovationScoresRoute,
  readInnovationScoresRoute,
  recuseInnovationRoute,
} from '../../contract/api/innovation-scores.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, refuse, withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { ofReceivedFile, type ReceivedAttachment, receiveAttachment, sendStored } from '../receive-attachment.ts';
import { serveRoute } from '../serve-route.ts';

interface Place {
  readonly org: string;
  readonly year: number;
}

const callKey = ({ org, year }: Place) => ({ organisationId: org, fiscalYear: year });
const keyOf = ({ number, ...place }: Place & { readonly number: number }) => ({ ...callKey(place), number });

async function readingOfCall(deps: ApiDeps, actor: Actor, place: Place) {
  return withValue(
    await readInnovation(deps, actor, callKey(place)),
    ({ organisation, call, due, rows, receives, isMember }) => ({
      ...{ organisation, due: due?.day ?? null, proposals: rows.map(({ proposal }) => proposal) },
      call: call === null || receives || isMember ? call : { ...call, members: [] },
      rowVersion: call?.rowVersion ?? 0,
    }),
  );
}

async function callOf(deps: ApiDeps, actor: Actor, place: Place) {
  const reading = await readingOfCall(deps, actor, place);
  if (!reading.ok) return reading;
  return reading.value.call === null ? refuse('not-found') : accept(reading.value.call);
}

async function proposalOf(deps: ApiDeps, actor: Actor, place: Parameters<typeof keyOf>[0]) {
  return withValue(await readInnovationProposal(deps, actor, keyOf(place)), ({ proposal, files, moves }) => ({
    ...{ ...proposal, files: [...files], moves: moves.map(({ action }) => action) },
  }));
}

async function scoresOf(deps: ApiDeps, actor: Actor, place: Parameters<typeof keyOf>[0]) {
  const reading = await readInnovationProposal(deps, actor, keyOf(place));
  if (!reading.ok) return reading;
  const { scoring } = reading.value;
  if (scoring === null) return refuse('not-found');
  const { progress, own, sheets, settled } = scoring;
  return accept({
    progress: progress.map(({ member: { userId, name }, state }) => ({ userId, name, state })),
    ...{ own, sheets: [...sheets], settled, rowVersion: own?.rowVersion ?? 0 },
  });
}

/** Innovation proposals of a province's year: call, proposals, scores, and the announced ones of all provinces. */
export function serveInnovation(app: FastifyInstance, deps: ApiDeps): void {
  serveCall(app, deps);
  serveProposals(app, deps);
  serveFiles(app, deps);
  serveScores(app, deps);
}

function serveCall(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readShowcaseRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readShowcase(deps, actor, { fiscalYear: params.year }), ({ selected, others }) => ({
        proposals: [...selected, ...others],
      })),
  });
  serveRoute(app, deps, readInnovationRoute, {
    handle: ({ deps, actor, params }) => readingOfCall(deps, actor, params),
  });
  serveRoute(app, deps, saveInnovationCallRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      saveCall(deps, actor, { ...callKey(params), ...body, rowVersion: version }),
    present: ({ deps, actor, params }) => callOf(deps, actor, params),
  });
  serveRoute(app, deps, appointInnovationPanelRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      appointInnovationPanel(deps, actor, { ...callKey(params), ...body, rowVersion: version }),
    present: ({ deps, actor, params }) => callOf(deps, actor, params),
  });
  serveRoute(app, deps, admitLateInnovationRoute, {
    handle: ({ deps, actor, params, body }) => admitLateInnovation(deps, actor, { ...callKey(params), ...body }),
  });
  serveRoute(app, deps, readInnovationFigureRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readInnovationFigure(deps, actor, callKey(params)), ({ figure, day }) => ({
        ...{ day, figure: figure === null ? null : { ...figure, words: [...figure.words] } },
      })),
  });
}

function serveProposals(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, startInnovationRoute, {
    handle: ({ deps, actor, params, body }) => startInnovation(deps, actor, { ...callKey(params), ...body }),
  });
  serveRoute(app, deps, readInnovationProposalRoute, {
    handle: ({ deps, actor, params }) => proposalOf(deps, actor, params),
  });
  serveRoute(app, deps, saveInnovationRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      saveInnovation(deps, actor, { ...keyOf(params), ...body, rowVersion: version }),
    present: ({ deps, actor, params }) => proposalOf(deps, actor, params),
  });
  serveRoute(app, deps, moveInnovationRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      moveInnovation(
        provingIn(deps),
        actor,
        { ...keyOf(params), rowVersion: version, reason: body?.reason },
        { action: params.move, proof: proofOf(body?.proof) },
      ),
    present: ({ deps, actor, params }) => proposalOf(deps, actor, params),
  });
}

function serveFiles(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute<typeof attachInnovationFileRoute, ReceivedAttachment>(app, deps, attachInnovationFileRoute, {
    ...ofReceivedFile,
    before: ({ deps, actor, params }) => mayAttachInnovationFile(deps, actor, keyOf(params)),
    receive: ({ deps, request }) => receiveAttachment(deps, request, ['title', 'replaces']),
    handle: ({ deps, actor, params, body: { file, title, replaces } }) =>
      attachInnovationFile(deps, actor, { ...keyOf(params), file, title, replaces }),
  });
  serveRoute(app, deps, downloadInnovationFileRoute, {
    handle: ({ deps, actor, params: { file, version, ...place } }) =>
      openInnovationFile(deps, actor, { ...keyOf(place), file, version }),
    send: (body, _request, reply) => sendStored(body, reply),
  });
  serveRoute(app, deps, takeBackInnovationFileRoute, {
    handle: ({ deps, actor, params: { file, ...place }, body }) =>
      takeBackInnovationFile(deps, actor, { ...keyOf(place), file, reason: body.reason }),
  });
}

function serveScores(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readInnovationScoresRoute, {
    handle: ({ deps, actor, params }) => scoresOf(deps, actor, params),
  });
  serveRoute(app, deps, giveInnovationScoresRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      giveInnovationScores(deps, actor, { ...keyOf(params), ...body, rowVersion: version }),
    present: ({ deps, actor, params }) => scoresOf(deps, actor, params),
  });
  serveRoute(app, deps, recuseInnovationRoute, {
    handle: ({ deps, actor, params, body }) =>
      recuseFromInnovation(deps, actor, { ...keyOf(params), reason: body.reason }),
  });
}
