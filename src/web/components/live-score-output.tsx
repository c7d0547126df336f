import { shortFigure } from '../../domain/values/short-figure.ts';
import { componentText } from '../text/component-text.ts';
import { type LedgerShown, LedgerView } from './ledger-view.tsx';
import type { LiveScoreSetup } from './live-score-setup.ts';
import { ScoreScale } from './score-scale.tsx';

export interface LiveScoreOutputProps {
  readonly setup: LiveScoreSetup;
  /** Absent if figures are missing or wrong. */
  readonly ledger?: (LedgerShown & { readonly result?: string | null | undefined }) | undefined;
  /** Thai sentences that say what to correct. */
  readonly problems?: readonly string[];
  /** How many fields are still empty. */
  readonly lacks?: number;
}

/**
 * The score while typing: the scale with the result on it, the figure, the worked example. The same on server and
 * browser.
 */
export function LiveScoreOutput({ setup, ledger, problems = [], lacks = 0 }: LiveScoreOutputProps) {
  const { rule } = setup.indicator;
  const scale = rule.kind === 'composite' ? undefined : rule.points;
  const below = rule.kind === 'composite' ? undefined : rule.below;
  return (
    <>
      {scale === undefined || scale.length === 0 ? null : (
        <ScoreScale
          points={scale}
          unit={setup.unit}
          result={ledger?.result ? shortFigure(ledger.result) : undefined}
          score={ledger?.score ?? undefined}
          belowScore={below === 'clamp' ? scale[0]?.[1] : '0'}
        />
      )}
      {problems.map((sentence) => (
        <p key={sentence} class="live-score__problem">
          {sentence}
        </p>
      ))}
      {ledger === undefined && problems.length === 0 ? <Waiting lacks={lacks} /> : null}
      {ledger === undefined ? null : <LedgerView ledger={ledger} open />}
    </>
  );
}

function Waiting({ lacks }: { readonly lacks: number }) {
  const { liveScoreWaits, liveScoreLacks, liveScoreFields } = componentText;
  return <p class="muted">{lacks === 0 ? liveScoreWaits : `${liveScoreLacks} ${lacks} ${liveScoreFields}`}</p>;
}
