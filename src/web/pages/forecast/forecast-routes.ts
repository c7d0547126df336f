import { h } from 'preact';
import { nationChangeStamp } from '../../../application/changes/change-stamp.ts';
import { readPartyForecast } from '../../../application/forecast/read-party-forecast.ts';
import { readWatchList } from '../../../application/forecast/read-watch-list.ts';
import { toCsv } from '../../../documents/table/csv-table.ts';
import { toXlsx } from '../../../documents/table/xlsx-table.ts';
import { outlookNames } from '../../../domain/forecast/forecast-words.data.ts';
import { outlooks } from '../../../domain/forecast/outlook.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { topScoreOf } from '../../../domain/framework/top-score.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { isOneOf } from '../../../domain/values/known-names.ts';
import { accept } from '../../../domain/values/result.ts';
import { oneOfWords } from '../../asked-values.ts';
import { paths } from '../../paths.ts';
import { sendTable } from '../../send-file.ts';
import { file, page, storedPage } from '../../serve-page.ts';
import { forecastText } from '../../text/forecast-text.ts';
import { ForecastPage } from './forecast-page.tsx';
import { forecastColumns, type WatchedRow } from './forecast-table.ts';
import { WatchListPage } from './watch-list-page.tsx';
import { whatIfRoutes } from './what-if-routes.ts';

const partyPage = page({
  address: paths.forecast,
  asks: { view: oneOfWords('own') },
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board' },
  async show({ deps, actor, key, asked }) {
    const reading = await readPartyForecast(deps, actor, key);
    if (!reading.ok) return reading;
    const place = `${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`;
    return accept({
      title: `${forecastText.title} · ${place}`,
      body: h(ForecastPage, { reading: reading.value, view: asked('view') === 'own' ? 'own' : 'all' }),
    });
  },
});

const partyFile = file({
  address: paths.forecastFile,
  who: 'signed-in',
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => readPartyForecast(deps, actor, key),
  send({ organisation, forecast }, { reply, key: { fiscalYear, format } }) {
    const { id: organisationId, name } = organisation;
    const rows = forecast.rows.map((row) => ({ organisationId, name, ...row }));
    const plain = `forecast-${fiscalYear}-${organisationId}`;
    return sendTable(reply, fileOf(forecast.framework, rows, { format, plain, of: `${fiscalYear} ${name}` }));
  },
});

const nationPage = storedPage({
  address: paths.watchList,
  who: 'signed-in',
  refusals: ['forbidden', 'framework-not-found'],
  frame: { current: 'national', width: 'board' },
  stamp: ({ request }) => nationChangeStamp(request.reader.changeStamp),
  async show({ deps, actor, key }) {
    const list = await readWatchList(deps, actor, key);
    if (!list.ok) return list;
    return accept({ title: `${forecastText.nation} ${key.fiscalYear}`, body: h(WatchListPage, { list: list.value }) });
  },
});

const nationFile = file({
  address: paths.watchListFile,
  who: 'signed-in',
  refusals: ['forbidden', 'framework-not-found'],
  read: ({ deps, actor, key }) => readWatchList(deps, actor, key),
  send({ framework, rows }, { reply, key: { fiscalYear, format } }) {
    return sendTable(
      reply,
      fileOf(framework, rows, { format, plain: `forecast-${fiscalYear}`, of: String(fiscalYear) }),
    );
  },
});

interface FileNames {
  readonly format: 'csv' | 'xlsx';
  readonly plain: string;
  readonly of: string;
}

function fileOf(framework: Framework, rows: readonly WatchedRow[], { format, plain, of }: FileNames) {
  const columns = forecastColumns(topScoreOf(framework), (code) =>
    isOneOf(outlooks, code) ? outlookNames[code] : code,
  );
  const title = `${forecastText.fileName} ${of}`;
  return {
    plainName: `${plain}.${format}`,
    thaiName: `${title}.${format}`,
    bytes: format === 'csv' ? toCsv(columns, rows) : toXlsx(title, columns, rows),
  };
}

/** The projection of the year's end: of one party, and the watch list of the nation. */
export const forecastRoutes = [partyPage, ...whatIfRoutes, partyFile, nationPage, nationFile];
