import { h } from 'preact';
import { nationChangeStamp } from '../../../application/changes/change-stamp.ts';
import type { BoardRow } from '../../../application/national/board-row.ts';
import { readBoard } from '../../../application/national/read-board.ts';
import { mayReadForecast, sightOfRound } from '../../../application/reporting/read-access.ts';
import { roundCodeSchema } from '../../../domain/framework/source-schema.ts';
import { mayWithLetters } from '../../../domain/letters/letter-rights.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { accept } from '../../../domain/values/result.ts';
import type { PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendTable } from '../../send-file.ts';
import { file, storedPage } from '../../serve-page.ts';
import { nationalText } from '../../text/national-text.ts';
import { boardTable } from './board-columns.ts';
import { BoardPage } from './board-page.tsx';
import { boardAsks, boardStateOf, rowsShown } from './board-state.ts';

type BoardCall = PageCall<{ readonly fiscalYear: number }>;

const boardRefusals = ['forbidden', 'framework-not-found', 'round-unknown'] as const;

function readBoardOf({ deps, actor, key, asked }: BoardCall) {
  return readBoard(deps, actor, { ...key, round: roundCodeSchema.safeParse(asked('round')).data ?? null });
}

function mayOpenRow(actor: Actor, { organisationId, reportStatus: status, unreported }: BoardRow): boolean {
  if (status === null) return false;
  return sightOfRound(actor, { organisationId, status, unreportedBecause: unreported ? '' : null }).scores;
}

const boardPage = storedPage({
  address: paths.board,
  asks: boardAsks,
  who: 'signed-in',
  refusals: boardRefusals,
  frame: { current: 'national', width: 'board' },
  stamp: ({ request }) => nationChangeStamp(request.reader.changeStamp),
  async show(call) {
    const board = await readBoardOf(call);
    if (!board.ok) return board;
    const { framework, round } = board.value;
    const name = framework.rounds.find((one) => one.code === round)?.name ?? round;
    return accept({
      title: `${nationalText.title} ${framework.fiscalYear} · ${name}`,
      body: h(BoardPage, {
        board: board.value,
        state: boardStateOf(call.query, round),
        opens: (row) => mayOpenRow(call.actor, row),
        watches: mayReadForecast(call.actor, 'opdc'),
        appraises:
          framework.appraisals.length > 0 && isPermitted('read-appraisal', call.actor, { organisationId: 'opdc' }),
        simulates: isPermitted('simulate-policy', call.actor, { organisationId: 'opdc' }),
        tells: mayWithLetters('read-letters', call.actor, 'opdc'),
      }),
    });
  },
});

/** The same table as a file. */
const boardFile = file({
  address: paths.boardFile,
  asks: boardAsks,
  who: 'signed-in',
  refusals: boardRefusals,
  read: readBoardOf,
  send(board, { reply, query, key: { format } }) {
    const { framework, round, rows, clusters } = board;
    const title = `${nationalText.csvName} ${framework.fiscalYear} ${round}`;
    return sendTable(reply, {
      plainName: `board-${framework.fiscalYear}-${round}.${format}`,
      thaiName: `${title}.${format}`,
      bytes: boardTable(board, [...rowsShown(rows, boardStateOf(query, round)), ...clusters], { format, title }),
    });
  },
});

/** The national board. */
export const nationalRoutes = [boardPage, boardFile];
