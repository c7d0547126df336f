import type { OneAllocation } from '../../../application/incentives/read-allocations.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import type { AllottedParty } from '../../../domain/incentives/allocate.ts';
import { allocationStatusNames } from '../../../domain/incentives/incentive-allocation.ts';
import { byAlphabet } from '../../../domain/results/order-of-parties.ts';
import { formatHalfUp, fractionOf, toDecimalText } from '../../../domain/values/decimal.ts';
import { isNegative, subtract } from '../../../domain/values/fraction.ts';
import { groupThousands } from '../../../domain/values/group-thousands.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { incentiveText, unitNames } from '../../text/incentive-text.ts';
import { AllocationActs, CompareForm } from './allocation-acts.tsx';
import { AllocationSummary, TiedParties } from './allocation-summary.tsx';
import type { AllocationPageProps } from './incentives-state.ts';

/** One allocation: its rules, what became of it, every province's amount, beside another where one is asked for. */
export function AllocationPage(props: AllocationPageProps) {
  const { reading, state } = props;
  const { shown, beside } = reading;
  const { fiscalYear, number, name, content } = shown;
  return (
    <>
      <ErrorSummary errors={state?.errors ?? []} />
      <Breadcrumbs
        crumbs={[
          { label: incentiveText.title, href: paths.incentives(fiscalYear) },
          { label: `${incentiveText.number} ${number}` },
        ]}
      />
      <h1>
        {incentiveText.title} {incentiveText.year} {fiscalYear} {incentiveText.number} {number} {name}
      </h1>
      <Facts reading={reading} />
      <ChangedResults reading={reading} />
      <AllocationSummary content={content} />
      <TiedParties content={content} />
      <AllocationActs {...props} />
      <h2>{incentiveText.allotted}</h2>
      <CompareForm reading={reading} />
      <DataTable
        caption={incentiveText.allotted}
        captionHidden
        rows={byAlphabet(content.allocation.parties)}
        rowKey={({ organisationId }) => organisationId}
        columns={beside === null ? columns : [...columns, ...besideColumns(reading)]}
        csvHref={paths.incentiveTable(fiscalYear, number, 'csv')}
        xlsxHref={paths.incentiveTable(fiscalYear, number, 'xlsx')}
        filterable
        phone="cards"
      />
    </>
  );
}

/** That results were corrected after the allocation was simulated: it cannot be laid or approved any more. */
function ChangedResults({ reading: { shown, isOfAnnounced } }: Pick<AllocationPageProps, 'reading'>) {
  if (isOfAnnounced || shown.status === 'returned' || shown.status === 'superseded') return null;
  const text = shown.status === 'approved' ? incentiveText.resultsChangedAfter : incentiveText.resultsChangedText;
  return (
    <Notice tone="attention" title={incentiveText.resultsChanged}>
      <p>{text}</p>
    </Notice>
  );
}

function Facts({ reading: { shown } }: Pick<AllocationPageProps, 'reading'>) {
  const { fiscalYear, number, status, content, contentHash, reason, keptName, keptAt } = shown;
  const { rules, allocation, results } = content;
  return (
    <>
      <FactList
        facts={[
          { label: incentiveText.status, value: allocationStatusNames[status] },
          { label: incentiveText.budget, value: `${groupThousands(allocation.budget)} ${incentiveText.baht}` },
          {
            label: incentiveText.rules,
            value: (
              <>
                <ul>
                  {rules.levels.map(({ name, from, share }) => (
                    <li key={name}>
                      {name} {incentiveText.levelFrom} {from} {incentiveText.levelShare} {share}
                    </li>
                  ))}
                </ul>
                <AssumptionMark reason={incentiveText.assumption} />
              </>
            ),
          },
          { label: incentiveText.unit, value: `${unitNames[rules.unit]} (${incentiveText.left} ${allocation.left})` },
          { label: incentiveText.reason, value: reason },
          {
            label: incentiveText.from,
            value: (
              <a href={paths.resultEdition(fiscalYear, results.round, results.edition)}>
                {roundName(results.round)} {incentiveText.edition} {results.edition}
              </a>
            ),
          },
          { label: incentiveText.by, value: `${keptName} ${formatThaiInstant(keptAt)}` },
          { label: incentiveText.hash, value: <code class="token">{contentHash}</code> },
        ]}
      />
      <p class="no-print">
        <a href={paths.incentivePaper(fiscalYear, number)}>{incentiveText.paper}</a>
      </p>
    </>
  );
}

const columns: readonly Column<AllottedParty>[] = [
  { key: 'province', header: incentiveText.province, rowHeader: true, cell: ({ name }) => name },
  { key: 'level', header: incentiveText.ofLevel, cell: ({ level }) => level ?? '–' },
  {
    key: 'total',
    header: incentiveText.total,
    align: 'number',
    cell: ({ total }) => (total === null ? '–' : formatHalfUp(fractionOf(total), 2)),
  },
  { key: 'share', header: incentiveText.share, align: 'number', cell: ({ share }) => share },
  { key: 'amount', header: incentiveText.amount, align: 'number', cell: ({ amount }) => groupThousands(amount) },
];

/** The amounts of the other allocation, and how they differ. */
function besideColumns({ beside }: OneAllocation): readonly Column<AllottedParty>[] {
  if (beside === null) return [];
  const amounts = new Map(beside.content.allocation.parties.map((one) => [one.organisationId, one.amount]));
  const other = ({ organisationId }: AllottedParty) => amounts.get(organisationId) ?? null;
  return [
    {
      key: 'other',
      header: `${incentiveText.number} ${beside.number} (${incentiveText.baht})`,
      align: 'number',
      cell: (row) => groupThousands(other(row) ?? '–'),
    },
    {
      key: 'difference',
      header: incentiveText.difference,
      align: 'number',
      cell: (row) => differenceOf(row.amount, other(row)),
    },
  ];
}

function differenceOf(amount: string, other: string | null): string {
  if (other === null) return '–';
  const difference = subtract(fractionOf(other), fractionOf(amount));
  if (toDecimalText(difference) === '0') return '0.00';
  return `${isNegative(difference) ? '' : '+'}${groupThousands(formatHalfUp(difference, 2))}`;
}
