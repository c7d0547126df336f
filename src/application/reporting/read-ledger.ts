import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { FrozenScore, ScoreKind } from '../../domain/reporting/party-score.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { Coverage } from '../../domain/reporting/shown-total.ts';
import type { PartyLedger } from '../../domain/scoring/ledger.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { ReadDeps } from '../year/read-deps.ts';
import type { FrozenEdition } from '../year/score-ports.ts';
import { sightOfRound } from './read-access.ts';
import { roundScores } from './read-round-score.ts';
import { seenReport, seenResult } from './seen-of-round.ts';
import { type ThreeScores, threeScoresOf } from './three-scores.ts';

/** The current worked example, beside the one frozen when the report was submitted or assessed. */
export interface LedgerPair {
  readonly kind: ScoreKind;
  readonly current: PartyLedger;
  /** How much of the round's weight the current total counts. */
  readonly weight: Coverage;
  readonly frozen: Pick<FrozenScore, 'edition' | 'frozenAt' | 'ledger'> | null;
  /** Every edition that was frozen, the first first; for readers who see the workings of the round, the last one alone else. */
  readonly editions: readonly FrozenEdition[];
}

export interface LedgerReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly framework: Framework;
  readonly agreement: Agreement;
  readonly report: Report;
  /** The self score, and the assessed one once the assessment is concluded. */
  readonly pairs: readonly LedgerPair[];
  /** Each indicator's scores apart; none before the report is received. */
  readonly apart: readonly ThreeScores[];
}

export interface LedgerKey extends RoundKey {
  /** Which frozen edition is read beside the current score; null or absent: the last. */
  readonly edition?: number | null | undefined;
}

export type LedgerRefusal = 'forbidden' | 'not-found' | 'edition-not-found';

/** How a round's score was computed: every indicator and the total. */
export async function readLedger(
  deps: ReadDeps,
  actor: Actor,
  { edition: asked = null, ...key }: LedgerKey,
): Promise<Outcome<LedgerReading, LedgerRefusal>> {
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(key.organisationId);
    const report = await stores.reports.find(key);
    const agreement = await stores.agreements.ofRound(key);
    if (!organisation || !report || !agreement) return refuse('not-found');
    const sight = sightOfRound(actor, report);
    if (!sight.scores) return refuse('forbidden');
    const every = await stores.scores.frozenEditions(key);
    const newest = Math.max(0, ...every.map(({ edition }) => edition));
    // Who does not see the workings reads what stands, and no edition before it.
    const known = every.filter(({ kind, edition }) => sight.workings || edition === lastOf(every, kind));
    if (asked !== null && !known.some(({ edition }) => edition === asked))
      return refuse('edition-not-found', { edition: asked, newest });
    const framework = await frameworkOf(stores, agreement);
    const results = await stores.results.listOfRound(key);
    const pairs: LedgerPair[] = [];
    const scores = roundScores({ framework, agreement, report }, results, deps.clock.today());
    for (const score of [scores?.self, scores?.assessed]) {
      if (!score) continue;
      const { kind, ledger: current, weight } = score;
      // What was frozen beside the ledger holds names and notes, which are not every reader's.
      const editions = known.filter((one) => one.kind === kind);
      const has = editions.some(({ edition }) => edition === asked);
      const wanted = asked !== null && has ? asked : lastOf(every, kind);
      const { edition, frozenAt, ledger } = (await stores.scores.findFrozen(key, kind, wanted)) ?? {};
      const frozen = edition && frozenAt && ledger ? { edition, frozenAt, ledger } : null;
      pairs.push({ kind, current, weight, frozen, editions });
    }
    const { id, name } = organisation;
    const apart = agreement.indicators.flatMap((indicator) => {
      const result = results.find((one) => one.code === indicator.code);
      return result ? (threeScoresOf(framework, report, indicator, seenResult(sight, result), scores) ?? []) : [];
    });
    return accept({
      organisation: { id, name },
      framework,
      agreement,
      report: seenReport(sight, report),
      pairs,
      apart,
    });
  });
}

function lastOf(editions: readonly FrozenEdition[], kind: ScoreKind): number {
  return Math.max(0, ...editions.filter((one) => one.kind === kind).map(({ edition }) => edition));
}
