import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { nationChangeStamp, partyChangeStamp } from '../../../application/changes/change-stamp.ts';
import { readProgress } from '../../../application/progress/read-progress.ts';
import { readProvinceProgress } from '../../../application/progress/read-province-progress.ts';
import { roundCodeSchema } from '../../../domain/framework/source-schema.ts';
import type { RoundKey } from '../../../domain/reporting/round-key.ts';
import { accept } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { sendRefusal, sendStoredPage } from '../../page-reply.tsx';
import { pageCache } from '../../render/page-cache.ts';
import { requireSignIn } from '../../require-sign-in.ts';
import { queryText, withRound } from '../../round-params.ts';
import { progressText } from '../../text/progress-text.ts';
import { roundNames } from '../../text/reporting-text.ts';
import { progressCsv } from './progress-csv.ts';
import { ProgressPage, type ProgressView } from './progress-page.tsx';
import { ProvinceProgressPage } from './province-progress-page.tsx';

interface ProgressRoute {
  readonly Params: { readonly year: string; readonly roundCode: string };
}
type Request = FastifyRequest<ProgressRoute>;

/** How far reporting has come: the nation, and one party. */
export function registerProgressPages(app: FastifyInstance, deps: WebDeps): void {
  const cache = pageCache();
  app.get<ProgressRoute>('/:year/:roundCode/progress', async (request, reply) => {
    if (requireSignIn(request, reply)) return reply;
    return sendStoredPage(request, reply, {
      ...{ current: 'national' as const, width: 'board' as const, islands: ['filter-table'] as const, cache },
      stamp: nationChangeStamp(request.reader.changeStamp),
      render: () => renderNation(deps, request),
    });
  });
  app.get<ProgressRoute>('/:year/:roundCode/progress.csv', (request, reply) => sendFile(deps, request, reply));
  app.get(
    '/:fiscalYear/:organisationId/:round/progress',
    withRound((request, reply, key) =>
      sendStoredPage(request, reply, {
        ...{ width: 'board' as const, cache },
        stamp: partyChangeStamp(request.reader.changeStamp, key.organisationId),
        render: () => renderParty(deps, request, key),
      }),
    ),
  );
}

async function renderNation(deps: WebDeps, request: Request) {
  const reading = await readFor(deps, request);
  if (!reading.ok) return reading;
  const { framework, round } = reading.value;
  return accept({
    title: `${progressText.title} ${roundNames[round]} ${framework.fiscalYear}`,
    body: h(ProgressPage, { reading: reading.value, view: viewOf(queryText(request, 'view')) }),
  });
}

async function renderParty(deps: WebDeps, request: FastifyRequest, key: RoundKey) {
  const reading = await readProvinceProgress(deps, request.reader.actor, key);
  if (!reading.ok) return reading;
  return accept({
    title: `${progressText.title} ${roundNames[key.round]} · ${reading.value.organisation.name} ${key.fiscalYear}`,
    body: h(ProvinceProgressPage, { reading: reading.value }),
  });
}

async function sendFile(deps: WebDeps, request: Request, reply: FastifyReply) {
  if (requireSignIn(request, reply)) return reply;
  const reading = await readFor(deps, request);
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  const { framework, round } = reading.value;
  return reply
    .header('content-disposition', `attachment; filename="progress-${framework.fiscalYear}-${round}.csv"`)
    .header('cache-control', 'no-store')
    .type('text/csv; charset=utf-8')
    .send(progressCsv(reading.value));
}

async function readFor(deps: WebDeps, request: Request) {
  const { year, roundCode } = request.params;
  const round = roundCodeSchema.safeParse(roundCode);
  const fiscalYear = /^\d{4}$/.test(year) ? Number(year) : 0;
  if (!round.success) return { ok: false, refusals: [{ code: 'not-found' }] } as const;
  return readProgress(deps, request.reader.actor, { fiscalYear, round: round.data });
}

const views: readonly ProgressView[] = ['all', 'reported', 'under-way', 'late', 'silent'];

function viewOf(text: string): ProgressView {
  return views.find((one) => one === text) ?? 'all';
}
