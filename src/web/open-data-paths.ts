import { address, oneOf } from './address.ts';

const year = '/opendata/:fiscalYear';
const dataset = (text: string) => (/^[a-z]+(-(6|9|12)m)?$/.test(text) ? text : undefined);
const edition = (text: string) => (/^(latest|\d{1,4}|[0-9a-f]{16})$/.test(text) ? text : undefined);

/** Addresses of open data: of its page, of each file of an edition, and of what describes them. */
export const openDataPaths = {
  openData: address('/opendata'),
  openDataDictionary: address('/opendata/dictionary.:format', { parts: { format: oneOf('csv', 'json') } }),
  openDataYear: address(year),
  openDataFile: address(`${year}/:dataset/:edition/data.:format`, {
    parts: { dataset, edition, format: oneOf('csv', 'json', 'parquet') },
  }),
  openDataCatalogue: address(`${year}/catalogue.jsonld`),
  openDataSums: address(`${year}/SHA256SUMS`),
  openDataArchive: address(`${year}/all.zip`),
} as const;
