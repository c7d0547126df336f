import type { PolicyScenario } from '../../../domain/policy-scenarios/policy-scenario.ts';
import { fractionOf } from '../../../domain/values/decimal.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { paths } from '../../paths.ts';
import { policyText } from '../../text/policy-text.ts';
import { signed } from './move-table.ts';

export interface ScenariosPageProps {
  readonly fiscalYear: number;
  readonly scenarios: readonly PolicyScenario[];
}

/** The kept scenarios of a year beside one another, as they were on the day each was kept. */
export function ScenariosPage({ fiscalYear, scenarios }: ScenariosPageProps) {
  return (
    <>
      <h1>
        {policyText.title} ปีงบประมาณ พ.ศ. {fiscalYear}
      </h1>
      <p>
        {policyText.lead} <AssumptionMark reason={policyText.assumption} />
      </p>
      <p>
        <a class="govuk-button" href={paths.policyTrial(fiscalYear)}>
          {policyText.start}
        </a>
      </p>
      {scenarios.length === 0 ? (
        <EmptyState title={policyText.none} whatWillAppear={policyText.noneText} />
      ) : (
        <DataTable
          caption={policyText.compare}
          rows={scenarios}
          rowKey={({ number }) => String(number)}
          columns={[...columns, ...gradeColumns(scenarios)]}
          phone="cards"
        />
      )}
    </>
  );
}

const columns: readonly Column<PolicyScenario>[] = [
  {
    key: 'name',
    header: policyText.name,
    rowHeader: true,
    cell: ({ fiscalYear, number, name }) => <a href={paths.policyScenario(fiscalYear, number)}>{name}</a>,
  },
  { key: 'reason', header: policyText.reason, cell: ({ reason }) => reason },
  { key: 'by', header: policyText.by, cell: ({ keptName, keptAt }) => `${keptName} · ${formatThaiInstant(keptAt)}` },
  { key: 'rounds', header: policyText.rounds, align: 'number', cell: ({ summary }) => summary.rounds },
  { key: 'up', header: policyText.up, align: 'number', cell: ({ summary }) => summary.up },
  { key: 'down', header: policyText.down, align: 'number', cell: ({ summary }) => summary.down },
  {
    key: 'mean',
    header: policyText.meanDifference,
    align: 'number',
    cell: ({ summary: { meanDifference } }) => (meanDifference === null ? '–' : signed(fractionOf(meanDifference), 2)),
  },
];

/** How many have each grade, before and after. */
function gradeColumns(scenarios: readonly PolicyScenario[]): readonly Column<PolicyScenario>[] {
  const grades = scenarios[0]?.summary.grades ?? [];
  return grades.map(({ code, name }) => ({
    key: code,
    header: name,
    align: 'number',
    cell: ({ summary }) => {
      const index = summary.grades.findIndex((one) => one.code === code);
      return index < 0 ? '–' : `${summary.before[index] ?? 0} → ${summary.after[index] ?? 0}`;
    },
  }));
}
