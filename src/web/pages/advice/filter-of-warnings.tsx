import type { WatchedIndicator } from '../../../application/forecast/read-watch-list.ts';
import { outlookNames } from '../../../domain/forecast/forecast-words.data.ts';
import { outlookOfRow } from '../../../domain/forecast/forecast-words.ts';
import { outlooks } from '../../../domain/forecast/outlook.ts';
import { compareThai } from '../../../domain/values/thai-text.ts';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { adviceText, warningsText } from '../../text/advice-text.ts';
import { forecastText } from '../../text/forecast-text.ts';
import type { WarningsPageProps } from './advice-state.ts';

/** What may be warned of, of the province and the outlook that were asked for. */
export function shownWarnings({ reading, filter }: WarningsPageProps): readonly WatchedIndicator[] {
  const { province, outlook } = filter;
  const { framework } = reading.watch;
  return reading.open.filter(
    (row) =>
      (province === '' || row.organisationId === province) &&
      (outlook === '' || outlookOfRow(row, framework) === outlook),
  );
}

/** One province, one outlook, each choice with how many there are; what is filtered out is not in the letter. */
export function FilterOfWarnings(props: WarningsPageProps) {
  const { reading, filter } = props;
  const { fiscalYear, open, watch } = reading;
  const isNarrow = filter.province !== '' || filter.outlook !== '';
  const parties = [...Map.groupBy(open, (row) => row.organisationId)].map(([value, rows]) => ({
    ...{ value, name: rows[0]?.name ?? value, label: `${rows[0]?.name ?? value} (${rows.length})` },
  }));
  const found = outlooks.flatMap((value) => {
    const count = open.filter((row) => outlookOfRow(row, watch.framework) === value).length;
    return count === 0 ? [] : [{ value, label: `${outlookNames[value]} (${count})` }];
  });
  return (
    <>
      <form method="get" action={paths.warnings(fiscalYear)} class="board-filter">
        <SelectField
          name="province"
          label={adviceText.party}
          value={filter.province}
          emptyLabel={warningsText.allProvinces}
          choices={parties.sort((a, b) => compareThai(a.name, b.name))}
        />
        <SelectField
          name="outlook"
          label={forecastText.outlook}
          value={filter.outlook}
          emptyLabel={warningsText.allOutlooks}
          choices={found}
        />
        <SubmitButton label={warningsText.filter} kind="secondary" />
      </form>
      {isNarrow ? (
        <p class="hint">
          {shownWarnings(props).length === 0 ? warningsText.filterEmpty : warningsText.filtered}{' '}
          <a href={paths.warnings(fiscalYear)}>{warningsText.filterAll}</a>
        </p>
      ) : null}
    </>
  );
}
