import type { AdviceOfYear } from '../../../application/advice/read-advice.ts';
import { consultationTitle, consultationWindow } from '../../../domain/consultations/consultation.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { paths } from '../../paths.ts';
import { adviceText, sixMonthsText, warningsText } from '../../text/advice-text.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';
import { adviceColumns } from './advice-columns.tsx';

interface YearAdviceProps {
  readonly reading: AdviceOfYear;
  /** Whether the reader decides on the year's early warning. */
  readonly warns: boolean;
  /** Whether the reader is on the side that visits. */
  readonly visits: boolean;
  readonly today: string;
}

/** Every piece of advice of the year that the reader may read. */
export function YearAdvicePage({ reading: { framework, advice }, warns, visits, today }: YearAdviceProps) {
  const { fiscalYear } = framework;
  const [first, ...rest] = adviceColumns(today, () => '');
  const columns: readonly Column<AdviceOfYear['advice'][number]>[] = [
    { key: 'party', header: adviceText.party, cell: ({ partyName }) => partyTitle(partyName) },
    ...(first ? [first] : []),
    ...rest,
  ];
  return (
    <>
      <h1>
        {adviceText.national} {fiscalYear}
      </h1>
      <p class="lead">{adviceText.nationalLead}</p>
      <WaysToAdvise framework={framework} warns={warns} visits={visits} />
      {advice.length === 0 ? (
        <EmptyState title={adviceText.none} whatWillAppear={adviceText.noneText} />
      ) : (
        <DataTable
          caption={adviceText.national}
          captionHidden
          columns={columns}
          rows={advice}
          rowKey={(one) => `${one.organisationId} ${one.number}`}
          phone="cards"
        />
      )}
    </>
  );
}

/** Where the reader warns, analyses, consults and visits: the pages that advice comes from. */
function WaysToAdvise({
  framework,
  warns,
  visits,
}: Pick<AdviceOfYear, 'framework'> & Pick<YearAdviceProps, 'warns' | 'visits'>) {
  const { fiscalYear } = framework;
  const consultation = warns ? consultationWindow(framework) : undefined;
  const ways = [
    ...(warns ? [{ href: paths.warnings(fiscalYear), words: warningsText.open }] : []),
    ...(warns ? [{ href: paths.sixMonthsList(fiscalYear), words: sixMonthsText.open }] : []),
    ...(consultation ? [{ href: paths.consultations(fiscalYear), words: consultationTitle(consultation) }] : []),
    ...(visits ? [{ href: paths.siteVisits(fiscalYear), words: siteVisitText.title }] : []),
  ];
  return (
    <>
      {ways.map(({ href, words }) => (
        <p key={href}>
          <a href={href}>
            {words} {fiscalYear}
          </a>
        </p>
      ))}
    </>
  );
}
