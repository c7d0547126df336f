import type { YearPlans, YearPlansRow } from '../../../application/plans/read-plans-of-year.ts';
import { planKinds } from '../../../domain/agreement/filed-plan.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { developmentAssumption, planYears } from '../../../domain/plans/party-plan.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { paths } from '../../paths.ts';
import { planKindNames, plansText } from '../../text/plans-text.ts';
import { PlanTag } from './plan-tag.tsx';

/** Who has sent which plan of the year, by kind, with counts. */
export function YearPlansPage({ reading }: { readonly reading: YearPlans }) {
  const { fiscalYear, rows, counts } = reading;
  return (
    <>
      <h1>
        {plansText.national} {fiscalYear}
      </h1>
      <p class="hint">{plansText.noDue}</p>
      {planKinds.map((kind) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{planKindNames[kind]}</h2>
          {kind === 'development' ? (
            <p class="hint">
              {plansText.assumption}: {developmentAssumption}
            </p>
          ) : null}
          <p>
            {plansText.received} {counts[kind].received} · {plansText.waiting} {counts[kind].sent} · {plansText.back}{' '}
            {counts[kind].back} · {plansText.notSent} {counts[kind].none} {plansText.of} {counts[kind].parties}{' '}
            {plansText.parties}
          </p>
          <DataTable
            caption={`${plansText.national} ${planKindNames[kind]}`}
            captionHidden
            columns={columnsOf(fiscalYear)}
            rows={rows.filter((row) => row.kind === kind)}
            rowKey={(row) => row.organisationId}
            phone="cards"
            filterable
            csvHref={kind === 'operational' ? paths.yearPlansFile(fiscalYear) : undefined}
          />
        </section>
      ))}
    </>
  );
}

function columnsOf(fiscalYear: number): readonly Column<YearPlansRow>[] {
  return [
    {
      key: 'party',
      header: plansText.party,
      rowHeader: true,
      cell: ({ organisationId, name }) => <a href={paths.plans(fiscalYear, organisationId)}>{partyTitle(name)}</a>,
    },
    {
      key: 'status',
      header: plansText.status,
      cell: ({ plan }) => (plan === null ? plansText.notSent : <PlanTag plan={plan} all={[plan]} />),
    },
    { key: 'edition', header: plansText.edition, cell: ({ plan }) => plan?.edition ?? '' },
    { key: 'years', header: plansText.years, cell: ({ plan }) => (plan === null ? '' : planYears(plan)) },
    { key: 'title', header: plansText.planTitle, cell: ({ plan }) => titleOf(plan) },
    {
      key: 'sent',
      header: plansText.sent,
      cell: ({ plan }) => (plan?.sentAt ? formatThaiInstant(plan.sentAt) : ''),
    },
  ];
}

function titleOf(plan: YearPlansRow['plan']) {
  if (plan === null) return '';
  return <a href={paths.plan(plan.fiscalYear, plan.organisationId, plan.number)}>{plan.title}</a>;
}
