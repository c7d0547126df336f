import type { PartyPapers } from '../../../application/papers/read-papers-of-party.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { planName, planStatusLine } from '../../../domain/plans/party-plan.ts';
import type { Report } from '../../../domain/reporting/report.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { paths } from '../../paths.ts';
import { openDataText } from '../../text/open-data-text.ts';
import { papersText } from '../../text/papers-text.ts';
import { plansText } from '../../text/plans-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { DraftPaperLinks, PaperLinks, VersionsLink } from './paper-links.tsx';

/** The papers of a party's year, each with its day. */
export function PartyPapersPage({ reading }: { readonly reading: PartyPapers }) {
  const { organisation, fiscalYear, agreementStatus, reports, plans } = reading;
  return (
    <>
      <h1>
        {papersText.partyTitle} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      {agreementStatus === null && reports.length === 0 && plans === null ? (
        <EmptyState title={papersText.partyNone} whatWillAppear={papersText.partyNoneText} />
      ) : null}
      {agreementStatus === null ? null : <AgreementPapers reading={reading} />}
      <PlanPapers reading={reading} />
      {reports.map((report) => (
        <ReportPapersOf key={report.round} report={report} />
      ))}
      <p>
        <a href={paths.verify()}>{papersText.verifyTitle}</a> ·{' '}
        <a href={paths.openDataYear(fiscalYear)}>{openDataText.title}</a>
      </p>
    </>
  );
}

function AgreementPapers({ reading: { organisation, fiscalYear, seal } }: { readonly reading: PartyPapers }) {
  const paper = { fiscalYear, organisationId: organisation.id, name: organisation.name };
  return (
    <section aria-labelledby="agreement">
      <h2 id="agreement">{papersText.yearTitle}</h2>
      {seal === null ? (
        <DraftPaperLinks {...paper} />
      ) : (
        <>
          <p>
            {papersText.version} {seal.version} · {papersText.code}{' '}
            <a href={paths.verifyCode(seal.code)}>
              <code>{seal.code}</code>
            </a>
          </p>
          <PaperLinks {...paper} />
          <VersionsLink {...paper} />
        </>
      )}
    </section>
  );
}

/** The plans that cover the year, for those who may read them; they are sent from a page of their own. */
function PlanPapers({ reading: { organisation, fiscalYear, plans } }: { readonly reading: PartyPapers }) {
  if (plans === null) return null;
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">{plansText.title}</h2>
      {plans.length === 0 ? <p class="muted">{plansText.none}</p> : null}
      <ul>
        {plans.map((plan) => (
          <li key={`${plan.fiscalYear} ${plan.number}`}>
            <a href={paths.plan(plan.fiscalYear, plan.organisationId, plan.number)}>
              {plan.title === '' ? planName(plan.kind, organisation.name) : plan.title}
            </a>{' '}
            {plan.edition === null ? '' : `${plansText.edition} ${plan.edition} · `}
            {planStatusLine(plan, plans)}
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.plans(fiscalYear, organisation.id)}>{plansText.all}</a>
      </p>
    </section>
  );
}

function ReportPapersOf({ report }: { readonly report: Report }) {
  const { fiscalYear, organisationId, round, submittedAt, receivedAt } = report;
  const left = submittedAt !== null && report.status !== 'open' && report.status !== 'with-governor';
  const id = `round-${round}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{roundName(round)}</h2>
      <ul>
        <li>
          <a href={paths.card(fiscalYear, organisationId, round)}>{submissionText.card}</a>
        </li>
        {left ? (
          <li>
            <a href={paths.receipt(fiscalYear, organisationId, round)}>{submissionText.receipt}</a>{' '}
            {formatThaiInstant(receivedAt ?? submittedAt)}
          </li>
        ) : null}
      </ul>
    </section>
  );
}
