import {
  agreementsSet,
  calendarSet,
  circularsSet,
  indicatorsSet,
  resultsSet,
  scoresSet,
} from '../../domain/open-data/open-datasets.data.ts';
import { type OpenColumn, type OpenDataSet, openFormat } from '../../domain/open-data/open-table.ts';
import { type CsvColumn, toCsv } from '../table/csv-table.ts';

/** Every data set that a year may have. */
const openDataSets: readonly OpenDataSet[] = [
  ...[agreementsSet, indicatorsSet],
  ...(['6m', '9m', '12m'] as const).flatMap((round) => [resultsSet(round), scoresSet(round)]),
  ...[calendarSet, circularsSet],
];

interface Described extends OpenColumn {
  readonly dataset: string;
}

const described = openDataSets.flatMap(({ code, columns }) =>
  columns.map((column): Described => ({ dataset: code, ...column })),
);

const words = ({ source }: OpenColumn) => ('clause' in source ? source.clause : `ข้อสมมติ: ${source.assumption}`);

const columns: readonly CsvColumn<Described>[] = [
  { heading: 'dataset', cell: ({ dataset }) => dataset },
  { heading: 'name', cell: ({ name }) => name },
  { heading: 'thai', cell: ({ thai }) => thai },
  { heading: 'english', cell: ({ english }) => english },
  { heading: 'type', cell: ({ type }) => type },
  { heading: 'unit', cell: ({ unit }) => unit },
  { heading: 'source', cell: words },
];

/** The data dictionary: every column of every data set, with its names, type, unit and what it rests on. */
export const dictionaryAsCsv = (): string => toCsv(columns, described);

export const dictionaryAsJson = (): string =>
  `${JSON.stringify({ format: openFormat, datasets: openDataSets }, null, 1)}\n`;
