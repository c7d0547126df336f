import type {
  ProvinceAppraisal,
  ReadAppraisal,
  YearAppraisals,
} from '../../../application/appraisals/read-appraisals.ts';
import { fractionOf, toDecimalText } from '../../../domain/values/decimal.ts';
import { sumOf } from '../../../domain/values/fraction.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { paths } from '../../paths.ts';
import { appraisalText } from '../../text/appraisal-text.ts';

/** Every governor's appraisal of a year that the reader may read. */
export function AppraisalsPage({ reading }: { readonly reading: YearAppraisals }) {
  const { fiscalYear, provinces } = reading;
  return (
    <>
      <h1>
        {appraisalText.title} {appraisalText.year} {fiscalYear}
      </h1>
      <p>
        {appraisalText.lead} <AssumptionMark reason={appraisalText.readersAssumed} />
      </p>
      {provinces.length === 0 ? (
        <EmptyState title={appraisalText.none} whatWillAppear={appraisalText.noneText} />
      ) : (
        <>
          <p>{appraisalText.listLead}</p>
          <DataTable
            caption={appraisalText.title}
            captionHidden
            rows={provinces}
            rowKey={({ organisation }) => organisation.id}
            columns={columnsOf(reading)}
            csvHref={paths.appraisalsFile(fiscalYear, 'csv')}
            xlsxHref={paths.appraisalsFile(fiscalYear, 'xlsx')}
            filterable
          />
        </>
      )}
    </>
  );
}

function columnsOf({ fiscalYear, framework }: YearAppraisals): readonly Column<ProvinceAppraisal>[] {
  return [
    {
      key: 'province',
      header: appraisalText.province,
      rowHeader: true,
      cell: ({ organisation: { id, name } }) => <a href={paths.appraisal(fiscalYear, id)}>{name}</a>,
    },
    ...framework.appraisals.map(
      ({ code, components }, index): Column<ProvinceAppraisal> => ({
        key: code,
        header: `${appraisalText.roundOf} ${index + 1} (${appraisalText.ofWeight} ${weightOf(components)})`,
        align: 'number',
        cell: ({ rounds }) => pointsOf(rounds[index]),
      }),
    ),
    { key: 'holders', header: appraisalText.holders, cell: ({ rounds }) => namesOf(rounds) },
  ];
}

const weightOf = (components: readonly { readonly weight: string }[]) =>
  toDecimalText(sumOf(components.map(({ weight }) => fractionOf(weight))));

function pointsOf(round: ReadAppraisal | undefined): string {
  if (round?.edition == null) return appraisalText.notAnnounced;
  return round.score?.points ? shortScore(round.score.points) : '–';
}

/** Everybody who held the seat in the year, once. */
function namesOf(rounds: readonly ReadAppraisal[]): string {
  const names = new Set(rounds.flatMap(({ holders }) => holders.map(({ name }) => name)));
  return [...names].join(' · ') || '–';
}
