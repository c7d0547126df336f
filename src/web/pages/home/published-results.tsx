import type { PublishedProvince, PublishedYear } from '../../../application/national/read-published-results.ts';
import type { AnnouncedRound } from '../../../application/results/read-announced-rounds.ts';
import type { NationResults } from '../../../application/results/read-nation-results.ts';
import { gradeName } from '../../../domain/framework/grade-name.ts';
import { inInstrumentWords } from '../../../domain/framework/instrument-words.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { ProvinceChooser } from '../../components/province-chooser.tsx';
import { paths } from '../../paths.ts';
import { formatAnnounced, formatPublished, homeText } from '../../text/home-text.ts';
import { nationResultsText } from '../../text/nation-results-text.ts';
import { MapOfYear } from './map-of-year.tsx';

export interface PublishedProps {
  readonly published: PublishedYear;
  /** The rounds of the year whose results are announced. */
  readonly rounds: readonly AnnouncedRound[];
  /** Of the last of them. */
  readonly results: NationResults | null;
}

/** What anyone may read of a year: a chosen province, the map, announced results, signed agreements. */
export function PublishedResults({ published, rounds, results }: PublishedProps) {
  return (
    <div class="published">
      <PublishedSummary published={published} rounds={rounds} />
      <div class="published__map">
        <MapOfYear published={published} results={results} />
      </div>
      <PublishedLists published={published} />
    </div>
  );
}

function PublishedSummary({ published, rounds }: Omit<PublishedProps, 'results'>) {
  const { framework, provinces, announced } = published;
  const signed = provinces.filter((one) => one.agreementSigned);
  return (
    <div>
      <p>{inInstrumentWords(framework, formatPublished(framework.fiscalYear, signed.length, announced, rounds))}</p>
      <AnnouncedRounds rounds={rounds} />
      <section id="find">
        <ProvinceChooser
          fiscalYear={framework.fiscalYear}
          action={paths.year(framework.fiscalYear)}
          label={homeText.find}
          button={homeText.findButton}
        />
      </section>
    </div>
  );
}

function PublishedLists({ published }: Pick<PublishedProps, 'published'>) {
  const { framework, provinces, clusters, announced } = published;
  return (
    <div>
      {announced === 0 ? null : (
        <ResultsTable
          framework={framework}
          rows={provinces}
          caption={homeText.resultsCaption}
          header={homeText.province}
        />
      )}
      {clusters.some((one) => one.total !== null) ? (
        <ResultsTable
          framework={framework}
          rows={clusters}
          caption={homeText.clusterResultsCaption}
          header={homeText.cluster}
        />
      ) : null}
      <SignedAgreements published={published} />
    </div>
  );
}

/** Where the announced results of each round are. */
function AnnouncedRounds({ rounds }: { readonly rounds: readonly AnnouncedRound[] }) {
  if (rounds.length === 0) return null;
  return (
    <ul>
      {rounds.map(({ fiscalYear, round, parties }) => (
        <li key={round}>
          {formatAnnounced(roundName(round), parties)}{' '}
          <a href={paths.roundResults(fiscalYear, round)}>{homeText.openRound}</a> ·{' '}
          <a href={paths.nationResults(fiscalYear, round)}>{nationResultsText.open}</a>
        </li>
      ))}
    </ul>
  );
}

interface ResultsTableProps extends Pick<PublishedYear, 'framework'> {
  readonly rows: readonly PublishedProvince[];
  readonly caption: string;
  readonly header: string;
}

/** Announced results; provinces and clusters have a table each, because they are not compared with one another. */
function ResultsTable({ framework, rows, caption, header }: ResultsTableProps) {
  return (
    <DataTable
      caption={caption}
      rows={rows.filter((one) => one.total !== null)}
      rowKey={(row) => row.organisationId}
      columns={[
        {
          key: 'name',
          header,
          rowHeader: true,
          cell: (row) => <a href={paths.province(framework.fiscalYear, row.organisationId)}>{row.name}</a>,
        },
        {
          key: 'total',
          header: homeText.score,
          align: 'number',
          cell: (row) => <DecimalNumber value={row.total ?? ''} />,
        },
        { key: 'grade', header: homeText.grade, cell: (row) => gradeName(framework, row.grade) ?? homeText.noGrade },
      ]}
    />
  );
}

function SignedAgreements({ published: { framework, provinces, clusters } }: Pick<PublishedProps, 'published'>) {
  const signed = provinces.filter((one) => one.agreementSigned);
  const signedClusters = clusters.filter((one) => one.agreementSigned);
  return (
    <>
      {signed.length === 0 ? null : (
        <Agreements
          id="agreements"
          title={inInstrumentWords(framework, homeText.agreementsCaption)}
          parties={signed}
          fiscalYear={framework.fiscalYear}
        />
      )}
      {signedClusters.length === 0 ? null : (
        <Agreements
          id="cluster-agreements"
          title={inInstrumentWords(framework, homeText.clusterAgreementsCaption)}
          parties={signedClusters}
          fiscalYear={framework.fiscalYear}
        />
      )}
    </>
  );
}

interface AgreementsProps {
  readonly id: string;
  readonly title: string;
  readonly parties: readonly PublishedProvince[];
  readonly fiscalYear: number;
}

/** Every signed agreement in Thai alphabetical order, in columns. */
function Agreements(props: AgreementsProps) {
  return (
    <section aria-labelledby={props.id}>
      <h3 id={props.id}>{props.title}</h3>
      <ul class="link-columns">
        {props.parties.map((one) => (
          <li key={one.organisationId}>
            <a href={paths.agreement(props.fiscalYear, one.organisationId)}>{one.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
