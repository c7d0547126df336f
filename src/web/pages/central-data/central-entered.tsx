import type { EnteredFigure } from '../../../application/central-data/enter-figures.ts';
import { figureOf } from '../../../domain/central-data/central-table.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Form } from '../../components/form.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { centralText, enteredStates } from '../../text/central-text.ts';
import type { CentralPageProps } from './central-state.ts';

/** Where each figure of the newest version stands in its province, or would stand once it is signed off. */
export function CentralEntered({ reading }: CentralPageProps) {
  const { entered, latest, measure, signed, mayWrite, versions } = reading;
  if (latest === null || entered.length === 0) return null;
  const isSigned = latest.status === 'signed-off';
  const before = versions.find(({ version }) => version === latest.version - 1);
  const nameOf = (id: string) => measure.provinces.find((one) => one.id === id)?.name ?? id;
  const waits = entered.some(({ state }) => state === 'entered');
  const columns: readonly Column<EnteredFigure>[] = [
    { key: 'province', header: centralText.province, rowHeader: true, cell: ({ provinceId }) => nameOf(provinceId) },
    ...(before === undefined
      ? []
      : [
          {
            ...{ key: 'before', header: `${centralText.version} ${before.version}`, align: 'number' as const },
            cell: ({ provinceId }: EnteredFigure) => figureOf(before, provinceId)?.value ?? '–',
          },
        ]),
    {
      ...{ key: 'value', header: `${centralText.version} ${latest.version}`, align: 'number' },
      cell: ({ provinceId }) => figureOf(latest, provinceId)?.value ?? '–',
    },
    { key: 'page', header: centralText.page, cell: ({ provinceId }) => figureOf(latest, provinceId)?.page || '–' },
    {
      key: 'state',
      header: isSigned ? centralText.state : centralText.enteringBefore,
      cell: ({ state }) => <StatusTag tone={state === 'same' ? 'done' : 'quiet'} word={enteredStates[state]} />,
    },
  ];
  return (
    <section aria-labelledby="entering">
      <h2 id="entering">{centralText.entering}</h2>
      <p>{centralText.frozen}</p>
      {signed !== null && isSigned && waits && mayWrite ? (
        <Form action={paths.centralTableEnter(measure.fiscalYear, measure.round, measure.code)}>
          <SubmitButton label={centralText.enter} kind="secondary" />
        </Form>
      ) : null}
      <DataTable
        caption={centralText.enteringList}
        captionHidden
        columns={columns}
        rows={entered}
        rowKey={({ provinceId }) => provinceId}
        phone="cards"
      />
    </section>
  );
}
