import type { LedgerStep } from '../../domain/scoring/ledger.ts';
import { nameDocumentOf } from '../../frameworks/document-name.ts';
import { componentText } from '../text/component-text.ts';
import { AssumptionMark } from './assumption-mark.tsx';

/** The part of a ledger that is shown; any ledger of scoring fits. */
export interface LedgerShown {
  readonly steps: readonly LedgerStep[];
  readonly score?: string | null | undefined;
}

export interface LedgerViewProps {
  readonly ledger: LedgerShown;
  readonly title?: string;
  readonly open?: boolean;
  readonly id?: string;
}

/** A score computed step by step, as in a schoolbook; each step ends with the clause it is based on. */
export function LedgerView({ ledger, title = componentText.ledgerTitle, open, id }: LedgerViewProps) {
  return (
    <details class="ledger" open={open} id={id}>
      <summary>
        {title}
        {ledger.score ? (
          <>
            {' '}
            — {componentText.ledgerScore} {ledger.score}
          </>
        ) : null}
      </summary>
      <LedgerSteps ledger={ledger} />
    </details>
  );
}

/** The steps alone. */
export function LedgerSteps({ ledger }: { readonly ledger: LedgerShown }) {
  return (
    <ol class="ledger__steps">
      {ledger.steps.map((step, index) => (
        <li key={index} class="ledger__step">
          <p class="ledger__label">{step.label}</p>
          <p class="ledger__text">{step.text}</p>
          {step.value === undefined ? null : <p class="ledger__value">= {step.value}</p>}
          {step.clause === undefined ? null : (
            <p class="ledger__clause">
              <Clause clause={step.clause} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

const assumed = `${componentText.assumption}: `;

/** Ledgers keep their sources as sentences. */
function Clause({ clause }: { readonly clause: string }) {
  if (clause.startsWith(assumed)) return <AssumptionMark reason={clause.slice(assumed.length)} />;
  return (
    <>
      {componentText.clause} {nameDocumentOf(clause)}
    </>
  );
}
