import type { RoundReading } from '../../../application/reporting/read-round.ts';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { reportingText } from '../../text/reporting-text.ts';

export interface CodesToCorrectProps {
  readonly reading: RoundReading;
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
}

/** Which indicators a returned report re-opens. */
export function CodesToCorrect({ reading, chosen, error }: CodesToCorrectProps) {
  const rows = reading.rows.filter((row) => row.result.state !== 'cancelled' && !row.indicator.sharedFrom);
  return (
    <CheckboxesField
      name="codes"
      label={reportingText.whichToCorrect}
      hint={reportingText.whichHint}
      choices={rows.map(({ indicator: { code, name } }) => ({ value: code, label: `${code} ${name}` }))}
      values={chosen}
      error={error}
    />
  );
}
