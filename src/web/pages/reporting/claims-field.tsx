import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { claimsOf } from '../../../domain/reporting/evidence-claims.ts';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { evidenceText } from '../../text/evidence-text.ts';

export interface ClaimsFieldProps {
  readonly name: string;
  readonly indicator: Indicator;
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
}

/** What the evidence proves: any of the figures, steps and statements of the indicator, or none in particular. */
export function ClaimsField({ name, indicator, chosen, error }: ClaimsFieldProps) {
  return (
    <CheckboxesField
      name={name}
      label={evidenceText.claims}
      hint={evidenceText.claimsHint}
      choices={claimsOf(indicator).map(({ key, label }) => ({ value: key, label }))}
      values={chosen}
      error={error}
      optional
      small
    />
  );
}
