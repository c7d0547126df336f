import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { frameworkInForce } from './framework-of.ts';
import type { YearStores } from './year-ports.ts';

interface AskedRound {
  readonly fiscalYear: number;
  /** Null: the year's last one. */
  readonly round: RoundCode | null;
}

interface RoundInForce {
  readonly framework: Framework;
  readonly round: RoundCode;
}

/** A round that somebody asks for, with the framework in force for its year. */
export async function roundInForce(
  stores: Pick<YearStores, 'frameworks'>,
  asked: AskedRound,
): Promise<Outcome<RoundInForce, 'framework-not-found' | 'round-unknown'>> {
  const framework = await frameworkInForce(stores, asked.fiscalYear);
  if (!framework) return refuse('framework-not-found', { year: asked.fiscalYear });
  const round = asked.round ?? framework.rounds.at(-1)?.code;
  if (!round || !framework.rounds.some((one) => one.code === round)) return refuse('round-unknown', undefined, 'round');
  return accept({ framework, round });
}
