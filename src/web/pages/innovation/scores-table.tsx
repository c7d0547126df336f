import type { ScoringReading, SeenSheet } from '../../../application/innovation/read-innovation-proposal.ts';
import type { InnovationCriterion } from '../../../domain/innovation/innovation-call.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { innovationText } from '../../text/innovation-text.ts';

interface ScoresTableProps {
  readonly criteria: readonly InnovationCriterion[];
  readonly scoring: ScoringReading;
}

/** The scores that the reader may see, criterion by criterion, with what was said to each. */
export function ScoresTable({ criteria, scoring: { sheets } }: ScoresTableProps) {
  const caption = sheets.length > 1 ? innovationText.all : innovationText.ownScores;
  return (
    <section aria-labelledby="all">
      <h2 id="all">{caption}</h2>
      <DataTable
        caption={caption}
        captionHidden
        columns={columnsOf(criteria)}
        rows={sheets}
        rowKey={({ memberId }) => memberId}
        phone="cards"
      />
    </section>
  );
}

function columnsOf(criteria: readonly InnovationCriterion[]): readonly Column<SeenSheet>[] {
  return [
    { key: 'member', header: innovationText.member, rowHeader: true, cell: ({ memberName }) => memberName },
    ...criteria.map(({ code, name }) => ({
      ...{ key: code, header: name },
      cell: ({ scores }: SeenSheet) => {
        const given = scores.find((one) => one.code === code);
        return (
          <>
            {given?.score ?? '–'}
            {given === undefined || given.note === '' ? null : <p class="small below-figure">{given.note}</p>}
          </>
        );
      },
    })),
    {
      ...{ key: 'total', header: `${innovationText.total} (${innovationText.outOf})`, align: 'number' as const },
      cell: ({ total, status }) => (status === 'concluded' ? <DecimalNumber value={shortScore(total)} /> : '–'),
    },
  ];
}
