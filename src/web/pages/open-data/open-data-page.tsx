import type { OpenYear } from '../../../application/open-data/read-open-tables.ts';
import type { DataLicence, PlacedTable } from '../../../documents/open-data/dcat-catalogue.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { formatSize } from '../../components/format-size.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { paths } from '../../paths.ts';
import { openDataText } from '../../text/open-data-text.ts';
import { OpenPreview } from './open-preview.tsx';

interface OpenDataPageProps {
  readonly year: OpenYear;
  readonly placed: readonly PlacedTable[];
  readonly licence: DataLicence | null;
}

/** What a year publishes: each data set with its files and first rows, and how they are used. */
export function OpenDataPage({ year, placed, licence }: OpenDataPageProps) {
  const { fiscalYear, years } = year;
  const codes = [...new Set(placed.map(({ table }) => table.dataset.code))];
  return (
    <>
      <h1>
        {openDataText.title} ปีงบประมาณ พ.ศ. {fiscalYear}
      </h1>
      <p>{openDataText.lead}</p>
      <LinkButton label={openDataText.all} href={paths.openDataArchive(fiscalYear)} />
      <p class="govuk-hint">{openDataText.allHint}</p>
      {codes.map((code) => (
        <DataSet key={code} editions={placed.filter(({ table }) => table.dataset.code === code)} />
      ))}
      <HowToUse fiscalYear={fiscalYear} licence={licence} />
      {years.length < 2 ? null : (
        <section aria-labelledby="years-title">
          <h2 id="years-title">{openDataText.years}</h2>
          <ul>
            {years
              .filter((one) => one !== fiscalYear)
              .map((one) => (
                <li key={one}>
                  <a href={paths.openDataYear(one)}>พ.ศ. {one}</a>
                </li>
              ))}
          </ul>
        </section>
      )}
    </>
  );
}

function DataSet({ editions }: { readonly editions: readonly PlacedTable[] }) {
  const [newest, ...earlier] = editions;
  if (newest === undefined) return null;
  const { table } = newest;
  const { dataset, rows, updatedOn } = table;
  const id = `set-${dataset.code}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{dataset.title}</h2>
      <p>{dataset.about}</p>
      <p>
        {rows.length} {openDataText.rows}
        {updatedOn === null ? '' : ` · ${openDataText.updated} ${formatThaiDate(updatedOn)}`}
      </p>
      <FileLinks placed={newest} />
      {rows.length === 0 ? <p>{openDataText.empty}</p> : <OpenPreview table={table} />}
      {earlier.map((one) => (
        <div key={one.table.edition}>
          <p>
            {openDataText.earlier} {one.table.edition}
          </p>
          <FileLinks placed={one} />
        </div>
      ))}
    </section>
  );
}

function FileLinks({ placed: { table, files } }: { readonly placed: PlacedTable }) {
  const { fiscalYear, dataset, edition } = table;
  return (
    <ul>
      {files.map(({ format, bytes }) => (
        <li key={format}>
          <a href={paths.openDataFile(fiscalYear, dataset.code, edition, format)}>
            {dataset.title} {format.toUpperCase()}
          </a>{' '}
          ({formatSize(String(bytes.length))})
        </li>
      ))}
    </ul>
  );
}

function HowToUse({ fiscalYear, licence }: { readonly fiscalYear: number; readonly licence: DataLicence | null }) {
  return (
    <section aria-labelledby="use-title">
      <h2 id="use-title">{openDataText.use}</h2>
      <ul>
        {[openDataText.useCsv, openDataText.useJson, openDataText.useLatest, openDataText.useReplaced].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{openDataText.describe}</h2>
      <ul>
        <li>
          <a href={paths.openDataDictionary('csv')}>{openDataText.dictionary} CSV</a> ·{' '}
          <a href={paths.openDataDictionary('json')}>JSON</a>
        </li>
        <li>
          <a href={paths.openDataCatalogue(fiscalYear)}>{openDataText.catalogue}</a>
        </li>
        <li>
          <a href={paths.openDataSums(fiscalYear)}>{openDataText.sums}</a>
        </li>
      </ul>
      <h2>{openDataText.licence}</h2>
      <Licence licence={licence} />
    </section>
  );
}

function Licence({ licence }: { readonly licence: DataLicence | null }) {
  if (licence === null)
    return (
      <p>
        <strong>ข้อสมมติ:</strong> {openDataText.assumedLicence} {openDataText.assumedWhy}
      </p>
    );
  return <p>{licence.url === null ? licence.name : <a href={licence.url}>{licence.name}</a>}</p>;
}
