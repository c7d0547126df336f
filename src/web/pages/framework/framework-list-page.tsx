import type { ListedFramework } from '../../../application/framework/list-frameworks.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { frameworkText } from '../../text/framework-text.ts';
import { lettersText } from '../../text/letters-text.ts';
import { shareStated } from './source-count.ts';

export interface FrameworkListPageProps {
  readonly listed: readonly ListedFramework[];
  readonly mayPublish: boolean;
}

/** Every year's framework, the newest first. */
export function FrameworkListPage({ listed, mayPublish }: FrameworkListPageProps) {
  const years = listed.map((one) => one.framework.fiscalYear);
  return (
    <>
      <h1>{frameworkText.listTitle}</h1>
      <p>{frameworkText.listLead}</p>
      <p>
        {frameworkText.guidelines} <a href={paths.circulars()}>{lettersText.circulars}</a>
      </p>
      {listed.length === 0 ? (
        <EmptyState title="ยังไม่มีกรอบการประเมิน" whatWillAppear="กรอบจะปรากฏที่นี่เมื่อสำนักงาน ก.พ.ร. เผยแพร่" />
      ) : (
        <FrameworkTable listed={listed} />
      )}
      {mayPublish ? (
        <p>
          <a href={paths.frameworkPublish()}>{frameworkText.publishTitle}</a>
        </p>
      ) : null}
      {years.length < 2 ? null : (
        <>
          <h2>{frameworkText.compareTitle}</h2>
          <CompareForm years={years} one={years[1] ?? 0} other={years[0] ?? 0} />
        </>
      )}
    </>
  );
}

function FrameworkTable({ listed }: { readonly listed: readonly ListedFramework[] }) {
  const share = (row: ListedFramework) => shareStated(row.framework);
  return (
    <DataTable
      caption={frameworkText.listTitle}
      captionHidden
      phone="cards"
      rows={listed}
      rowKey={(row) => String(row.framework.fiscalYear)}
      columns={[
        {
          key: 'year',
          header: frameworkText.year,
          rowHeader: true,
          cell: (row) => (
            <span class="nowrap">
              <a href={paths.framework(row.framework.fiscalYear)}>พ.ศ. {row.framework.fiscalYear}</a>
            </span>
          ),
        },
        {
          key: 'structure',
          header: frameworkText.structure,
          cell: (row) => row.framework.components.map((one) => one.name).join(' · '),
        },
        {
          key: 'rounds',
          header: frameworkText.rounds,
          cell: (row) => `${row.framework.rounds.map((one) => one.code.replace('m', '')).join(', ')} เดือน`,
        },
        {
          key: 'share',
          header: frameworkText.statedShare,
          cell: (row) => (
            <span class="nowrap">
              {share(row).stated} จาก {share(row).all}
            </span>
          ),
        },
        { key: 'version', header: frameworkText.version, align: 'number', cell: (row) => row.framework.version },
      ]}
    />
  );
}

export interface CompareFormProps {
  readonly years: readonly number[];
  readonly one: number;
  readonly other: number;
}

/** Chooses two years to compare. */
export function CompareForm({ years, one, other }: CompareFormProps) {
  const choices = years.map((year) => ({ value: String(year), label: `พ.ศ. ${year}` }));
  return (
    <form method="get" action={paths.frameworkCompare()} class="board-filter">
      <SelectField
        name="one"
        label={frameworkText.compareOne}
        choices={choices}
        value={String(one)}
        emptyLabel={null}
      />
      <SelectField
        name="other"
        label={frameworkText.compareOther}
        choices={choices}
        value={String(other)}
        emptyLabel={null}
      />
      <SubmitButton label={frameworkText.compareButton} kind="secondary" />
    </form>
  );
}
