import { outlookNames } from '../../domain/forecast/forecast-words.data.ts';
import { outlookOfRow, resultWords, scoreWords } from '../../domain/forecast/forecast-words.ts';
import type { ForecastRow } from '../../domain/forecast/party-forecast.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { forecastText, outlookTones } from '../text/forecast-text.ts';
import type { Column } from './data-table.tsx';
import { DecimalNumber } from './decimal-number.tsx';
import { StatusTag } from './status-tag.tsx';

export function OutlookTag({
  row,
  framework,
}: {
  readonly row: Pick<ForecastRow, 'projection'>;
  readonly framework: Framework;
}) {
  const outlook = outlookOfRow(row, framework);
  return <StatusTag tone={outlookTones[outlook]} word={outlookNames[outlook]} />;
}

/** What every list of projections says of an indicator: outlook, result, score, points at risk. */
export function projectedColumns(framework: Framework): readonly Column<ForecastRow>[] {
  return [
    { key: 'outlook', header: forecastText.outlook, cell: (row) => <OutlookTag row={row} framework={framework} /> },
    {
      key: 'result',
      header: forecastText.result,
      cell: ({ indicator, projection }) => (projection.basis === null ? '–' : resultWords(projection, indicator.unit)),
    },
    {
      key: 'score',
      header: forecastText.score,
      align: 'number',
      cell: ({ projection }) => (projection.basis === null ? '–' : scoreWords(projection)),
    },
    {
      key: 'risk',
      header: forecastText.atRisk,
      align: 'number',
      cell: ({ atRisk }) => (atRisk === null ? '–' : <DecimalNumber value={atRisk.expected} />),
    },
  ];
}
