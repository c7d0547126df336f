import type { ReadAllocation } from '../../../application/incentives/read-allocations.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { allocationStatusNames } from '../../../domain/incentives/incentive-allocation.ts';
import { groupThousands } from '../../../domain/values/group-thousands.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { SourcedValue } from '../../components/sourced-value.tsx';
import { paths } from '../../paths.ts';
import { incentiveText } from '../../text/incentive-text.ts';
import { SimulateForm, type SimulateFormProps } from './simulate-form.tsx';

/** The allocations of a year that were simulated, where each stands, and the form that simulates another. */
export function IncentivesPage({ reading, state }: SimulateFormProps) {
  const { fiscalYear, results, allocations, mayAllot } = reading;
  return (
    <>
      <ErrorSummary errors={state?.errors ?? []} />
      <h1>
        {incentiveText.title} {incentiveText.year} {fiscalYear}
      </h1>
      <p>
        {incentiveText.lead} <AssumptionMark reason={incentiveText.assumption} />
      </p>
      <YearFacts reading={reading} />
      {results === null ? (
        <EmptyState title={incentiveText.awaited} whatWillAppear={incentiveText.awaitedText}>
          <p>
            <a href={paths.yearResults(fiscalYear)}>{incentiveText.openResults}</a>
          </p>
        </EmptyState>
      ) : null}
      <h2>{incentiveText.list}</h2>
      {allocations.length === 0 ? (
        <EmptyState title={incentiveText.none} whatWillAppear={incentiveText.noneText} />
      ) : (
        <DataTable
          caption={incentiveText.list}
          captionHidden
          rows={allocations}
          rowKey={({ number }) => String(number)}
          columns={columns}
          phone="cards"
        />
      )}
      {mayAllot && results !== null ? <SimulateForm reading={reading} state={state} /> : null}
    </>
  );
}

/** What the source says, which body allots, and the results that are announced. */
function YearFacts({ reading: { fiscalYear, rule, body, results } }: Pick<SimulateFormProps, 'reading'>) {
  return (
    <FactList
      facts={[
        {
          label: incentiveText.rule,
          value: (
            <SourcedValue source={rule.given.source} documentsAt={paths.framework(fiscalYear)}>
              {rule.given.value}
            </SourcedValue>
          ),
        },
        {
          label: incentiveText.body,
          value: body === null ? incentiveText.noBody : <BodyName name={body.name} source={body.source} />,
        },
        ...(results === null
          ? []
          : [
              {
                label: incentiveText.from,
                value: `${roundName(results.round)} ${incentiveText.edition} ${results.edition} · ${results.provinces} ${incentiveText.provinces}`,
              },
            ]),
      ]}
    />
  );
}

function BodyName({
  name,
  source,
}: {
  readonly name: string;
  readonly source: Parameters<typeof SourceMark>[0]['source'];
}) {
  return (
    <>
      {name} <SourceMark source={source} />
    </>
  );
}

const columns: readonly Column<ReadAllocation>[] = [
  { key: 'number', header: incentiveText.number, align: 'number', cell: ({ number }) => number },
  {
    key: 'name',
    header: incentiveText.name,
    rowHeader: true,
    cell: ({ fiscalYear, number, name }) => <a href={paths.incentiveAllocation(fiscalYear, number)}>{name}</a>,
  },
  {
    key: 'budget',
    header: incentiveText.budget,
    align: 'number',
    cell: ({ budget }) => `${groupThousands(budget)} ${incentiveText.baht}`,
  },
  { key: 'status', header: incentiveText.status, cell: ({ status }) => allocationStatusNames[status] },
  { key: 'by', header: incentiveText.by, cell: ({ keptName }) => keptName },
];
