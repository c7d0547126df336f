import { h } from 'preact';
import { nationChangeStamp } from '../../../application/changes/change-stamp.ts';
import { readNationResults } from '../../../application/results/read-nation-results.ts';
import { readYearsResults } from '../../../application/results/read-years-results.ts';
import { toCsv } from '../../../documents/table/csv-table.ts';
import { toXlsx } from '../../../documents/table/xlsx-table.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { byTotal } from '../../../domain/results/compare-parties.ts';
import { accept } from '../../../domain/values/result.ts';
import { matching } from '../../asked-values.ts';
import { paths } from '../../paths.ts';
import { sendTable } from '../../send-file.ts';
import { file, storedPage } from '../../serve-page.ts';
import { nationResultsText } from '../../text/nation-results-text.ts';
import { comparedColumns, yearsColumns } from './nation-results-columns.ts';
import { NationResultsPage } from './nation-results-page.tsx';
import { YearsResultsPage } from './years-results-page.tsx';

const refusals = ['forbidden', 'not-found', 'results-not-found'] as const;
const frame = { width: 'board' } as const;
const asks = { by: matching(/^\d[\d.]{0,9}$/) };

const nationPage = storedPage({
  address: paths.nationResults,
  asks,
  who: 'anyone',
  refusals,
  frame,
  stamp: ({ request }) => nationChangeStamp(request.reader.changeStamp),
  async show({ deps, actor, key, asked }) {
    const reading = await readNationResults(deps, actor, { ...key, by: asked('by') || byTotal });
    if (!reading.ok) return reading;
    return accept({
      title: `${nationResultsText.title} ${roundName(key.round)} ${key.fiscalYear}`,
      body: h(NationResultsPage, { reading: reading.value }),
    });
  },
});

const nationFile = file({
  address: paths.nationResultsTable,
  asks,
  who: 'anyone',
  refusals,
  read: ({ deps, actor, key, asked }) => readNationResults(deps, actor, { ...key, by: asked('by') || byTotal }),
  send(reading, { reply, key: { fiscalYear, round, format } }) {
    const title = `${nationResultsText.fileName} ${fiscalYear} ${roundName(round)}`;
    const rows = [...reading.provinces, ...reading.clusters];
    const columns = comparedColumns(reading);
    return sendTable(reply, {
      plainName: `nation-results-${fiscalYear}-${round}.${format}`,
      thaiName: `${title}.${format}`,
      bytes: format === 'csv' ? toCsv(columns, rows) : toXlsx(title, columns, rows),
    });
  },
});

const yearsPage = storedPage({
  address: paths.yearsResults,
  who: 'anyone',
  refusals: ['forbidden'],
  frame,
  stamp: ({ request }) => nationChangeStamp(request.reader.changeStamp),
  async show({ deps, actor }) {
    const reading = await readYearsResults(deps, actor);
    if (!reading.ok) return reading;
    return accept({ title: nationResultsText.years, body: h(YearsResultsPage, { reading: reading.value }) });
  },
});

const yearsFile = file({
  address: paths.yearsResultsTable,
  who: 'anyone',
  refusals: ['forbidden'],
  read: ({ deps, actor }) => readYearsResults(deps, actor),
  send(reading, { reply, key: { format } }) {
    const columns = yearsColumns(reading);
    const title = nationResultsText.yearsFileName;
    return sendTable(reply, {
      plainName: `results-of-years.${format}`,
      thaiName: `${title}.${format}`,
      bytes: format === 'csv' ? toCsv(columns, reading.parties) : toXlsx(title, columns, reading.parties),
    });
  },
});

/** The announced results of all parties beside each other, of one round and of all years. */
export const nationResultsRoutes = [nationPage, nationFile, yearsPage, yearsFile];
