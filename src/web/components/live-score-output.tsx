import { componentText } from '../text/component-text.ts';
import { type LedgerShown, LedgerView } from './ledger-view.tsx';
import type { LiveScoreSetup } from './live-score-setup.ts';
import { ScoreScale } from './score-scale.tsx';

export interface LiveScoreOutputProps {
  readonly setup: LiveScoreSetup;
  /** Absent while figures are missing or wrong. */
  readonly ledger?: (LedgerShown & { readonly result?: string | null | undefined }) | undefined;
  /** Thai sentences that say what to mend. */
  readonly problems?: readonly string[];
}

/** The score as it forms: the scale with the result on it, the figure, the worked example. The same on both sides. */
export function LiveScoreOutput({ setup, ledger, problems = [] }: LiveScoreOutputProps) {
  const { rule } = setup.indicator;
  return (
    <>
      {rule.kind !== 'ladder' ? null : (
        <ScoreScale
          points={rule.points}
          unit={setup.unit}
          result={ledger?.result ?? undefined}
          score={ledger?.score ?? undefined}
          belowScore={rule.below === 'clamp' ? rule.points[0]?.[1] : '0'}
        />
      )}
      {problems.map((sentence) => (
        <p key={sentence} class="live-score__problem">
          {sentence}
        </p>
      ))}
      {ledger === undefined && problems.length === 0 ? <p class="muted">{componentText.liveScoreWaits}</p> : null}
      {ledger === undefined ? null : <LedgerView ledger={ledger} open />}
    </>
  );
}
