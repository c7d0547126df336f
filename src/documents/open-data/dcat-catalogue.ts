import type { OpenDataSet, OpenTable } from '../../domain/open-data/open-table.ts';
import { fiscalYearEnd, fiscalYearStart } from '../../domain/values/fiscal-year.ts';
import type { OpenFile, OpenFormat } from './open-files.ts';

/** On which conditions the data may be used: its name, and where it is explained. */
export interface DataLicence {
  readonly name: string;
  readonly url: string | null;
}

/** A file, where it is found. */
interface PlacedFile extends OpenFile {
  readonly url: string;
}

/** A table with its files. */
export interface PlacedTable {
  readonly table: OpenTable;
  readonly files: readonly PlacedFile[];
}

interface CataloguePlace {
  /** Of the catalogue itself, and of the page for readers. */
  readonly url: string;
  readonly page: string;
  readonly dictionary: string;
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const inBoth = (thai: string, english: string) => [
  { '@language': 'th', '@value': thai },
  { '@language': 'en', '@value': english },
];
const day = (text: string) => ({ '@type': 'xsd:date', '@value': text });
const ianaTypes: Readonly<Record<OpenFormat, string>> = {
  csv: 'https://www.iana.org/assignments/media-types/text/csv',
  json: 'https://www.iana.org/assignments/media-types/application/json',
  parquet: 'https://www.iana.org/assignments/media-types/application/vnd.apache.parquet',
};
const fileTypes = 'http://publications.europa.eu/resource/authority/file-type/';

const licenceOf = ({ name, url }: DataLicence) =>
  url === null
    ? { '@type': 'dct:LicenseDocument', 'dct:title': { '@language': 'th', '@value': name } }
    : { '@id': url, '@type': 'dct:LicenseDocument', 'dct:title': { '@language': 'th', '@value': name } };

/** The catalogue of a year's data sets, as DCAT-AP in JSON-LD: each table a data set, each file a distribution with its checksum. */
export function dcatCatalogue(
  fiscalYear: number,
  tables: readonly PlacedTable[],
  place: CataloguePlace,
  licence: DataLicence,
): string {
  const catalogue = {
    '@context': context,
    '@id': place.url,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(`ข้อมูลเปิดของปีงบประมาณ พ.ศ. ${fiscalYear}`, `Open data of fiscal year ${fiscalYear}`),
    'dct:description': inBoth(
      'ข้อตกลงประจำปี ตัวชี้วัด ผลที่ประกาศแล้ว ปฏิทิน และหนังสือเวียน ของจังหวัดและกลุ่มจังหวัด',
      'Agreements, indicators, announced results, calendar and circulars of provinces and clusters',
    ),
    'dct:publisher': {
      '@type': 'foaf:Agent',
      'foaf:name': inBoth('สำนักงาน ก.พ.ร.', 'Office of the Public Sector Development Commission'),
    },
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/THA' },
    'dct:license': licenceOf(licence),
    'foaf:homepage': { '@id': place.page },
    'dcat:dataset': tables.map((one) => datasetOf(one, place, licence)),
  };
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}

function datasetOf({ table, files }: PlacedTable, place: CataloguePlace, licence: DataLicence) {
  const { dataset, fiscalYear, edition, updatedOn } = table;
  return {
    '@id': `${place.url}#${dataset.code}-${edition}`,
    '@type': 'dcat:Dataset',
    'dct:title': titleOf(dataset, fiscalYear),
    'dct:description': inBoth(dataset.about, dataset.english),
    'dct:identifier': `${dataset.code}-${fiscalYear}-${edition}`,
    'dcat:version': edition,
    ...(updatedOn === null ? {} : { 'dct:modified': day(updatedOn) }),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': day(fiscalYearStart(fiscalYear)),
      'dcat:endDate': day(fiscalYearEnd(fiscalYear)),
    },
    'foaf:page': { '@id': place.dictionary },
    'dcat:distribution': files.map((file) => ({
      '@id': file.url,
      '@type': 'dcat:Distribution',
      'dct:title': { '@value': file.name },
      'dcat:accessURL': { '@id': file.url },
      'dcat:downloadURL': { '@id': file.url },
      'dct:format': { '@id': `${fileTypes}${file.format.toUpperCase()}` },
      'dcat:mediaType': { '@id': ianaTypes[file.format] },
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.bytes.length) },
      'dct:license': licenceOf(licence),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file.sha256 },
      },
    })),
  };
}

const titleOf = ({ title, english }: OpenDataSet, year: number) =>
  inBoth(`${title} ปีงบประมาณ พ.ศ. ${year}`, `${english}, fiscal year ${year} (B.E.)`);
