import type { DatabaseFigure } from '../../../domain/development-indicators/database-figure.ts';
import { databaseSettings } from '../../../domain/development-indicators/database-settings.data.ts';
import {
  type DevelopmentIndicator,
  frequencyNames,
} from '../../../domain/development-indicators/development-indicator.ts';
import type { SeriesValue } from '../../../domain/development-indicators/series-value.ts';
import { formatQuantity } from '../../../domain/values/format-quantity.ts';
import { groupedCount } from '../../../domain/values/group-thousands.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { KeyFigure } from '../../components/key-figure.tsx';
import { developmentText } from '../../text/development-text.ts';

/** How complete and how timely: two figures, and how they were counted. */
export function FigureOfDatabase({ figure }: { readonly figure: DatabaseFigure }) {
  return (
    <>
      <div class="figures">
        <KeyFigure
          label={`${developmentText.completeness} (${developmentText.percent})`}
          value={figure.percent ?? undefined}
        >
          {developmentText.enteredOf(figure.entered, figure.expected)}{' '}
          <AssumptionMark reason={databaseSettings.completeness.assumption} />
        </KeyFigure>
        <KeyFigure
          label={`${developmentText.timeliness} (${developmentText.percent})`}
          value={figure.timelyPercent ?? undefined}
        >
          {`${groupedCount(figure.inTime)} จาก ${groupedCount(figure.timed)} ค่า`}{' '}
          <AssumptionMark reason={databaseSettings.entryDays.assumption} />
        </KeyFigure>
      </div>
      <p class="muted">{figure.words}</p>
    </>
  );
}

/** A value with its unit, or the words that there is none. */
export function valueWords(value: string | null, unit: string): string {
  return value === null ? developmentText.noData : formatQuantity(value, unit);
}

export function frequencyWords({ frequency, lastYear }: Pick<DevelopmentIndicator, 'frequency' | 'lastYear'>): string {
  const closed = lastYear === null ? '' : ` · ${developmentText.closed(lastYear)}`;
  return `${frequencyNames[frequency]}${closed}`;
}

export function yearsWords({ firstYear, lastYear }: Pick<DevelopmentIndicator, 'firstYear' | 'lastYear'>): string {
  return `${firstYear} ${developmentText.until} ${lastYear ?? developmentText.now}`;
}

/** The instant of the newest of these revisions: what was saved later was not seen. */
export function newestOf(values: readonly SeriesValue[]): string {
  return (
    values
      .map(({ savedAt }) => savedAt)
      .sort()
      .at(-1) ?? ''
  );
}
