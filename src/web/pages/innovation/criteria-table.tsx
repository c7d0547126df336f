import type { InnovationCriterion } from '../../../domain/innovation/innovation-call.ts';
import { DataTable } from '../../components/data-table.tsx';
import { innovationText } from '../../text/innovation-text.ts';

/** The rubric with its weights. */
export function CriteriaTable({ criteria }: { readonly criteria: readonly InnovationCriterion[] }) {
  return (
    <DataTable
      caption={innovationText.criteria}
      captionHidden
      rows={criteria}
      rowKey={({ code }) => code}
      columns={[
        { key: 'name', header: innovationText.criterion, rowHeader: true, cell: ({ name }) => name },
        {
          key: 'weight',
          header: `${innovationText.weight} (${innovationText.weightUnit})`,
          align: 'number',
          cell: ({ weight }) => weight,
        },
      ]}
    />
  );
}
