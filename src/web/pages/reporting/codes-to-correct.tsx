import type { RoundReading } from '../../../application/reporting/read-round.ts';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { reportingText } from '../../text/reporting-text.ts';

/** What the fields of reasons for single indicators begin with; the code follows. */
export const REASON_OF = 'reason.';

export interface CodesToCorrectProps {
  readonly reading: RoundReading;
  readonly chosen: readonly string[];
  /** What was typed for single indicators, by their codes. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly errors: readonly FormError[];
}

/** Which indicators a returned report re-opens, and what is to be corrected of each. */
export function CodesToCorrect({ reading, chosen, reasons, errors }: CodesToCorrectProps) {
  const rows = reading.rows.filter((row) => row.result.state !== 'cancelled' && !row.indicator.sharedFrom);
  const isOpen = Object.keys(reasons).length > 0 || errors.some(({ field }) => field?.startsWith(REASON_OF));
  return (
    <>
      <CheckboxesField
        name="codes"
        label={reportingText.whichToCorrect}
        hint={reportingText.whichHint}
        choices={rows.map(({ indicator: { code, name } }) => ({ value: code, label: `${code} ${name}` }))}
        values={chosen}
        error={errorFor(errors, 'codes')}
      />
      {rows.length < 2 ? null : (
        <details class="expected-date" open={isOpen}>
          <summary>{reportingText.reasonsOfEach}</summary>
          <p class="small">{reportingText.reasonsOfEachHint}</p>
          {rows.map(({ indicator: { code, name } }) => (
            <TextareaField
              key={code}
              name={`${REASON_OF}${code}`}
              label={`${code} ${name}`}
              rows={2}
              value={reasons[code]}
              error={errorFor(errors, `${REASON_OF}${code}`)}
            />
          ))}
        </details>
      )}
    </>
  );
}
