import type { PublishedProvince, PublishedYear } from '../../../application/national/read-published-results.ts';
import { DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { homeText, sayPublished } from '../../text/home-text.ts';
import { peopleText } from '../../text/people-text.ts';
import { gradeName } from '../national/grade-name.ts';

export interface LandingPageProps {
  readonly published: PublishedYear | null;
  /** True on a new installation, while nobody has an account. */
  readonly firstNeeded: boolean;
}

/** The front page for whoever has not signed in: what Samrit is, the way in, and what is published. */
export function LandingPage({ published, firstNeeded }: LandingPageProps) {
  return (
    <>
      <h1>{homeText.title}</h1>
      <p class="lead">{homeText.lead}</p>
      {firstNeeded ? (
        <Notice tone="attention" title={peopleText.firstNeeded}>
          <LinkButton label={peopleText.firstTitle} href={paths.firstAdministrator()} />
        </Notice>
      ) : null}
      <div class="button-row">
        <LinkButton label={homeText.signIn} href={paths.signIn()} />
        <a href={paths.frameworks()}>{homeText.seeFrameworks}</a>
        {published === null ? null : (
          <a href={paths.calendar(published.framework.fiscalYear)}>{homeText.seeCalendar}</a>
        )}
      </div>
      <ul class="promises">
        {homeText.points.map((point) => (
          <li key={point.title}>
            <strong>{point.title}</strong> {point.text}
          </li>
        ))}
      </ul>
      <h2>{homeText.published}</h2>
      {published === null ? (
        <EmptyState title={homeText.nothingTitle} whatWillAppear={homeText.nothingText} />
      ) : (
        <PublishedTable published={published} />
      )}
    </>
  );
}

function PublishedTable({ published }: { readonly published: PublishedYear }) {
  const { framework, provinces, announced } = published;
  const signed = provinces.filter((one) => one.agreementSigned).length;
  const grade = (row: PublishedProvince) =>
    row.total === null ? '' : (gradeName(framework, row.grade) ?? homeText.noGrade);
  return (
    <>
      <p>{sayPublished(framework.fiscalYear, signed, announced)}</p>
      <DataTable
        caption={homeText.publishedCaption}
        rows={provinces}
        rowKey={(row) => row.organisationId}
        filterable
        columns={[
          { key: 'name', header: homeText.province, rowHeader: true, cell: (row) => row.name },
          {
            key: 'total',
            header: homeText.score,
            align: 'number',
            cell: (row) =>
              row.total === null ? (
                <span class="muted">{homeText.notAnnounced}</span>
              ) : (
                <DecimalNumber value={row.total} />
              ),
          },
          { key: 'grade', header: homeText.grade, cell: grade },
          {
            key: 'agreement',
            header: homeText.agreement,
            cell: (row) => (
              <a href={paths.agreement(framework.fiscalYear, row.organisationId)}>
                {homeText.readAgreement}
                <span class="govuk-visually-hidden"> {row.name}</span>
              </a>
            ),
          },
        ]}
      />
    </>
  );
}
