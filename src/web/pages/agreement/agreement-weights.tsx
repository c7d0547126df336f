import type { WeighedComponent } from '../../../domain/agreement/weigh-components.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { fieldId } from '../../components/field-id.ts';
import { Notice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { refusalInWords } from '../../refusal-for-party.ts';
import { agreementText } from '../../text/agreement-text.ts';
import type { StartedProps } from './agreement-state.ts';

const states: Readonly<Record<WeighedComponent['state'], { readonly tone: StatusTone; readonly word: string }>> = {
  equal: { tone: 'done', word: agreementText.equal },
  short: { tone: 'attention', word: agreementText.short2 },
  over: { tone: 'problem', word: agreementText.over },
  open: { tone: 'quiet', word: agreementText.open },
};

const columns: readonly Column<WeighedComponent>[] = [
  {
    key: 'name',
    header: agreementText.component,
    rowHeader: true,
    cell: (row) => (
      <span class={`indent indent--${Math.min(row.depth, 3)}`} id={fieldId(`components.${row.code}`)}>
        {row.code === '' ? null : <b>{row.code} </b>}
        {row.name}
      </span>
    ),
  },
  {
    key: 'stated',
    header: agreementText.statedWeight,
    align: 'number',
    cell: (row) =>
      row.stated === null ? (
        <span class="muted">{agreementText.open}</span>
      ) : (
        <DecimalNumber value={row.stated} places={2} />
      ),
  },
  {
    key: 'sum',
    // Read when the page is written: it is in the words of the page's year.
    get header() {
      return agreementText.agreedWeight;
    },
    align: 'number',
    cell: (row) => <DecimalNumber value={row.sum} places={2} />,
  },
  { key: 'check', header: agreementText.check, cell: (row) => <StatusTag {...states[row.state]} /> },
];

/** True if the first sum that differs is too large. */
function isOver([first]: StartedProps['reading']['weightProblems']): boolean {
  return first !== undefined && first.code !== 'unknown-component' && first.facts.direction === 'เกินอยู่';
}

/** The weights by component compared with the framework, and in Thai what is still missing. */
export function AgreementWeights({ reading }: StartedProps) {
  const { components, total, weightProblems } = reading;
  const whole = weightProblems.length === 0;
  const sum: WeighedComponent = {
    code: '',
    name: agreementText.total,
    depth: 0,
    stated: '100',
    sum: total,
    state: total === '100' ? 'equal' : isOver(weightProblems) ? 'over' : 'short',
    indicators: 0,
  };
  return (
    <section aria-labelledby="weights">
      <h2 id="weights">{agreementText.weights}</h2>
      <div id={fieldId('weights')}>
        <Notice tone={whole ? 'done' : 'attention'} title={whole ? agreementText.whole : agreementText.notWhole}>
          {whole ? undefined : (
            <ul>
              {weightProblems.map((problem) => (
                <li key={`${problem.code}${problem.field}`}>{refusalInWords(problem)}</li>
              ))}
            </ul>
          )}
        </Notice>
      </div>
      <DataTable
        caption={agreementText.weightsCaption}
        captionHidden
        phone="cards"
        rows={components}
        footer={sum}
        rowKey={(row) => row.code}
        columns={columns}
      />
    </section>
  );
}
