import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { DiffView } from '../../components/diff-view.tsx';
import { paths } from '../../paths.ts';
import { frameworkText } from '../../text/framework-text.ts';
import { digestOf } from './framework-digest.ts';
import { CompareForm } from './framework-list-page.tsx';

export interface ComparePageProps {
  readonly one: Framework;
  readonly other: Framework;
  readonly years: readonly number[];
}

/** Two years side by side, with marked changes. */
export function ComparePage({ one, other, years }: ComparePageProps) {
  const second = digestOf(other);
  const rows = digestOf(one).map((line, index) => ({ ...line, after: second[index]?.text ?? '' }));
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: frameworkText.listTitle, href: paths.frameworks() }, { label: frameworkText.compareTitle }]}
      />
      <h1>
        เปรียบเทียบปีงบประมาณ พ.ศ. {one.fiscalYear} กับ พ.ศ. {other.fiscalYear}
      </h1>
      <CompareForm years={years} one={one.fiscalYear} other={other.fiscalYear} />
      <DataTable
        caption={frameworkText.compareTitle}
        captionHidden
        phone="cards"
        rows={rows}
        rowKey={(row) => row.what}
        columns={[
          { key: 'what', header: frameworkText.compareWhat, rowHeader: true, cell: (row) => row.what },
          {
            key: 'diff',
            header: `พ.ศ. ${one.fiscalYear} → พ.ศ. ${other.fiscalYear}`,
            cell: (row) => <DiffView before={row.text} after={row.after} />,
          },
        ]}
      />
    </>
  );
}
