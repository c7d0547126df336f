import type { FastifyInstance, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { nationChangeStamp } from '../../../application/changes/change-stamp.ts';
import { readBoard } from '../../../application/national/read-board.ts';
import { roundCodeSchema } from '../../../domain/framework/source-schema.ts';
import { accept } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { sendRefusal, sendStoredPage } from '../../page-reply.tsx';
import { pageCache } from '../../render/page-cache.ts';
import { requireSignIn } from '../../require-sign-in.ts';
import { nationalText } from '../../text/national-text.ts';
import { boardCsv } from './board-csv.ts';
import { BoardPage } from './board-page.tsx';
import { boardStateOf, rowsShown } from './board-state.ts';

interface BoardRoute {
  readonly Params: { readonly year: string };
  readonly Querystring: Readonly<Record<string, unknown>>;
}

/** The national board and the same table as a file. */
export function registerNationalPages(app: FastifyInstance, deps: WebDeps): void {
  const cache = pageCache();
  app.get<BoardRoute>('/:year/board', async (request, reply) => {
    if (requireSignIn(request, reply)) return reply;
    return sendStoredPage(request, reply, {
      current: 'national',
      width: 'board',
      cache,
      stamp: nationChangeStamp(request.reader.changeStamp),
      render: () => renderBoard(deps, request),
    });
  });
  app.get<BoardRoute>('/:year/board.csv', async (request, reply) => {
    if (requireSignIn(request, reply)) return reply;
    const board = await boardFor(deps, request);
    if (!board.ok) return sendRefusal(request, reply, board.refusals);
    const { framework, round, rows, clusters } = board.value;
    const name = encodeURIComponent(`${nationalText.csvName} ${framework.fiscalYear} ${round}.csv`);
    return reply
      .header(
        'content-disposition',
        `attachment; filename="board-${framework.fiscalYear}-${round}.csv"; filename*=UTF-8''${name}`,
      )
      .header('cache-control', 'no-store')
      .type('text/csv; charset=utf-8')
      .send(boardCsv(board.value, [...rowsShown(rows, boardStateOf(request.query, round)), ...clusters]));
  });
}

async function renderBoard(deps: WebDeps, request: FastifyRequest<BoardRoute>) {
  const board = await boardFor(deps, request);
  if (!board.ok) return board;
  const { framework, round } = board.value;
  const name = framework.rounds.find((one) => one.code === round)?.name ?? round;
  return accept({
    title: `${nationalText.title} ${framework.fiscalYear} · ${name}`,
    body: h(BoardPage, { board: board.value, state: boardStateOf(request.query, round) }),
  });
}

function boardFor(deps: WebDeps, request: FastifyRequest<BoardRoute>) {
  const round = roundCodeSchema.safeParse(request.query.round);
  const fiscalYear = Number(request.params.year);
  const input = { fiscalYear: Number.isInteger(fiscalYear) ? fiscalYear : 0, round: round.success ? round.data : null };
  return readBoard(deps, request.reader.actor, input);
}
