import { h } from 'preact';
import { dictionaryAsCsv, dictionaryAsJson } from '../../../documents/open-data/data-dictionary.ts';
import { dcatCatalogue } from '../../../documents/open-data/dcat-catalogue.ts';
import { checksumLines, openFileOf, openMediaTypes } from '../../../documents/open-data/open-files.ts';
import { packOpenData } from '../../../documents/open-data/pack-open-data.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { siteAddress } from '../../own-path.ts';
import type { PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendArchive } from '../../send-file.ts';
import { file, page } from '../../serve-page.ts';
import { openDataText } from '../../text/open-data-text.ts';
import { OpenDataPage } from './open-data-page.tsx';
import { licenceOf, placedTables, readOpenYear } from './placed-tables.ts';
import { openArchive, redirectOpen, sendOpen } from './send-open.ts';

const readRefusals = ['forbidden', 'framework-not-found'] as const;
const frame = { width: 'board' } as const;

async function showYear({ deps, request }: PageCall<unknown>, fiscalYear: number | null) {
  const reading = await readOpenYear(deps, fiscalYear);
  if (!reading.ok) return reading;
  const { value: year } = reading;
  return accept({
    title: `${openDataText.title} ปีงบประมาณ พ.ศ. ${year.fiscalYear}`,
    body: h(OpenDataPage, {
      year,
      placed: placedTables(deps, request, year.tables),
      licence: deps.openDataLicence ?? null,
    }),
  });
}

const newestPage = page({
  address: paths.openData,
  who: 'anyone',
  refusals: readRefusals,
  frame,
  show: (call) => showYear(call, null),
});

const yearPage = page({
  address: paths.openDataYear,
  who: 'anyone',
  refusals: readRefusals,
  frame,
  show: (call) => showYear(call, call.key.fiscalYear),
});

/** An edition that is not there any more is not found: its address never has other bytes. */
const dataFile = file({
  address: paths.openDataFile,
  who: 'anyone',
  refusals: [...readRefusals, 'not-found'],
  async read({ deps, key }) {
    const reading = await readOpenYear(deps, key.fiscalYear);
    if (!reading.ok) return reading;
    const found = reading.value.tables.find(
      ({ dataset, edition }) => dataset.code === key.dataset && (key.edition === 'latest' || edition === key.edition),
    );
    return found === undefined ? refuse('not-found') : accept(found);
  },
  send(table, { request, reply, key }) {
    const { fiscalYear, dataset, format } = key;
    if (key.edition === 'latest')
      return redirectOpen(reply, paths.openDataFile(fiscalYear, dataset, table.edition, format));
    return sendOpen(request, reply, {
      ...openFileOf(table, format),
      ...{ mediaType: openMediaTypes[format], lasting: true },
    });
  },
});

const dictionaryFile = file({
  address: paths.openDataDictionary,
  who: 'anyone',
  refusals: [],
  read: async () => accept(null),
  send: (_, { request, reply, key: { format } }) =>
    sendOpen(request, reply, {
      ...{ name: `dictionary.${format}`, mediaType: openMediaTypes[format], lasting: false },
      bytes: Buffer.from(format === 'csv' ? dictionaryAsCsv() : dictionaryAsJson()),
    }),
});

const catalogueFile = file({
  address: paths.openDataCatalogue,
  who: 'anyone',
  refusals: readRefusals,
  read: ({ deps, key }) => readOpenYear(deps, key.fiscalYear),
  send({ fiscalYear, tables }, { deps, request, reply }) {
    const origin = siteAddress(deps, request);
    const place = {
      url: `${origin}${paths.openDataCatalogue(fiscalYear)}`,
      page: `${origin}${paths.openDataYear(fiscalYear)}`,
      dictionary: `${origin}${paths.openDataDictionary('json')}`,
    };
    const text = dcatCatalogue(fiscalYear, placedTables(deps, request, tables), place, licenceOf(deps));
    return sendOpen(request, reply, {
      ...{ name: `catalogue-${fiscalYear}.jsonld`, mediaType: 'application/ld+json; charset=utf-8', lasting: false },
      bytes: Buffer.from(text),
    });
  },
});

const sumsFile = file({
  address: paths.openDataSums,
  who: 'anyone',
  refusals: readRefusals,
  read: ({ deps, key }) => readOpenYear(deps, key.fiscalYear),
  send({ tables }, { deps, request, reply }) {
    const files = placedTables(deps, request, tables).flatMap((one) => one.files);
    return sendOpen(request, reply, {
      ...{ name: 'SHA256SUMS', mediaType: 'text/plain; charset=utf-8', lasting: false },
      bytes: Buffer.from(checksumLines(files)),
    });
  },
});

const archiveFile = file({
  address: paths.openDataArchive,
  cost: 'document',
  who: 'anyone',
  refusals: readRefusals,
  read: ({ deps, key }) => readOpenYear(deps, key.fiscalYear),
  send: ({ fiscalYear, tables }, { reply }) =>
    sendArchive(openArchive(reply), `opendata-${fiscalYear}.zip`, packOpenData(tables)),
});

/** Open data of each year: a page, the files of each edition, and what describes them. */
export const openDataRoutes = [newestPage, yearPage, dataFile, dictionaryFile, catalogueFile, sumsFile, archiveFile];
