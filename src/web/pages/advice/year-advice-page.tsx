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
  readonly today: string;
}

/** Every piece of advice of the year that the reader may read. */
export function YearAdvicePage({ reading: { framework, advice }, warns, today }: YearAdviceProps) {
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
      {warns ? <WaysToAdvise framework={framework} /> : null}
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

/** Where OPDC warns, analyses, consults and visits: the pages that advice comes from. */
function WaysToAdvise({ framework }: Pick<AdviceOfYear, 'framework'>) {
  const { fiscalYear } = framework;
  const consultation = consultationWindow(framework);
  const ways = [
    { href: paths.warnings(fiscalYear), words: warningsText.open },
    { href: paths.sixMonthsList(fiscalYear), words: sixMonthsText.open },
    ...(consultation ? [{ href: paths.consultations(fiscalYear), words: consultationTitle(consultation) }] : []),
    { href: paths.siteVisits(fiscalYear), words: siteVisitText.title },
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
