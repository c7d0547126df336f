import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { claimsOf } from '../../../domain/reporting/evidence-claims.ts';
import { FieldsetFrame } from '../../components/field-frame.tsx';
import { evidenceText } from '../../text/evidence-text.ts';

export interface ClaimsFieldProps {
  readonly name: string;
  readonly indicator: Indicator;
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
}

/** What the evidence proves: any of the figures, steps and statements of the indicator, or none in particular. */
export function ClaimsField({ name, indicator, chosen, error }: ClaimsFieldProps) {
  const field = { name, label: evidenceText.claims, hint: evidenceText.claimsHint, optional: true, error };
  return (
    <FieldsetFrame
      field={field}
      control={({ id }) => (
        <div class="govuk-checkboxes govuk-checkboxes--small">
          {claimsOf(indicator).map((claim, index) => (
            <div class="govuk-checkboxes__item" key={claim.key}>
              <input
                class="govuk-checkboxes__input"
                id={index === 0 ? id : `${id}-${index + 1}`}
                name={name}
                type="checkbox"
                value={claim.key}
                checked={chosen.includes(claim.key)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={index === 0 ? id : `${id}-${index + 1}`}>
                {claim.label}
              </label>
            </div>
          ))}
        </div>
      )}
    />
  );
}
