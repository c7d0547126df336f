import { componentText } from '../text/component-text.ts';
import type { LedgerShown } from './ledger-view.tsx';

export interface LedgerSummaryProps {
  readonly name: string;
  readonly ledger: LedgerShown;
  /** The link to the complete worked example. */
  readonly href: string;
}

/** One line for a score: its name, the figure, its last sentence, and a link to the rest. */
export function LedgerSummary({ name, ledger, href }: LedgerSummaryProps) {
  const last = ledger.steps.at(-1);
  return (
    <p class="ledger-summary">
      <span class="ledger-summary__name">{name}</span>
      <b class="ledger-summary__score">{ledger.score ?? componentText.noValue}</b>
      {last === undefined ? null : <span class="ledger-summary__text">{last.text}</span>}
      <a href={href}>
        {componentText.ledgerTitle}
        <span class="govuk-visually-hidden"> {name}</span>
      </a>
    </p>
  );
}
