import type { RoundReading } from '../../../application/reporting/read-round.ts';
import { FieldsetFrame } from '../../components/field-frame.tsx';
import { reportingText } from '../../text/reporting-text.ts';

export interface CodesToCorrectProps {
  readonly reading: RoundReading;
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
}

/** Which indicators a returned report re-opens: tick boxes, all sent under one name. */
export function CodesToCorrect({ reading, chosen, error }: CodesToCorrectProps) {
  const rows = reading.rows.filter((row) => row.result.state !== 'cancelled' && !row.indicator.sharedFrom);
  return (
    <FieldsetFrame
      field={{ name: 'codes', label: reportingText.whichToCorrect, hint: reportingText.whichHint, error }}
      control={({ id }) => (
        <div class="govuk-checkboxes">
          {rows.map(({ indicator }, index) => {
            const boxId = index === 0 ? id : `${id}-${index + 1}`;
            return (
              <div key={indicator.code} class="govuk-checkboxes__item">
                <input
                  class="govuk-checkboxes__input"
                  id={boxId}
                  name="codes"
                  type="checkbox"
                  value={indicator.code}
                  checked={chosen.includes(indicator.code)}
                />
                <label class="govuk-label govuk-checkboxes__label" for={boxId}>
                  {indicator.code} {indicator.name}
                </label>
              </div>
            );
          })}
        </div>
      )}
    />
  );
}
