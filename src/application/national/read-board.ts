import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { canReadNational } from '../../domain/people/can-read.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Transactions } from '../ports.ts';
import type { BoardRow, YearStores } from '../year/year-ports.ts';

export interface ReadBoardInput {
  readonly fiscalYear: number;
  /** Null takes the last round of the year. */
  readonly round: RoundCode | null;
}

export interface Board {
  readonly framework: Framework;
  readonly round: RoundCode;
  /** One row a province, whatever has been entered so far. */
  readonly rows: readonly BoardRow[];
}

/** Every province's state in one round of a year, for those who may compare provinces. */
export async function readBoard(
  deps: { readonly transactions: Transactions<YearStores> },
  actor: Actor,
  input: ReadBoardInput,
): Promise<Outcome<Board, 'forbidden' | 'framework-not-found' | 'round-unknown'>> {
  if (!canReadNational(actor, { organisationId: 'opdc' })) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const framework = await stores.frameworks.current(input.fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: input.fiscalYear });
    const round = input.round ?? framework.rounds.at(-1)?.code;
    if (!round || !framework.rounds.some((one) => one.code === round))
      return refuse('round-unknown', { round: round ?? '', year: input.fiscalYear }, 'round');
    return accept({ framework, round, rows: await stores.board.rows(input.fiscalYear, round) });
  });
}
