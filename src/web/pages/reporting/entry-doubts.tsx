import type { Doubt } from '../../../domain/reporting/doubt.ts';
import { unstatedJump } from '../../../domain/reporting/doubt-limits.data.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { resultEntryText } from '../../text/entry-text.ts';
import { doubtWords, hasUnstatedLimit } from './doubt-words.ts';
import { reasonField } from './typed-result-entry.ts';

export interface DoubtFieldsProps {
  readonly doubts: readonly Doubt[];
  readonly reasons: Readonly<Record<string, string>>;
  readonly errors: readonly FormError[];
}

/** Each question about a figure with the field for its answer; only sending without an answer is refused. */
export function DoubtFields({ doubts, reasons, errors }: DoubtFieldsProps) {
  return (
    <>
      {doubts.map((doubt) => (
        <div key={doubt.key} class="doubt">
          <TextareaField
            name={reasonField(doubt.key)}
            label={resultEntryText.sureWhy}
            hint={`${doubtWords(doubt)} — ${resultEntryText.doubtHint}`}
            rows={2}
            value={rowIn(reasons, doubt.key) ?? doubt.reason}
            error={errorFor(errors, reasonField(doubt.key))}
          />
          <LimitMark doubt={doubt} />
        </div>
      ))}
    </>
  );
}

/** Whoever is asked may read why there is a limit that no document states. */
function LimitMark({ doubt }: { readonly doubt: Doubt }) {
  return hasUnstatedLimit(doubt) ? <AssumptionMark reason={unstatedJump.source.assumption} /> : null;
}

/** The questions and the host's answers, for the person who approves. */
export function DoubtsAnswered({ doubts }: { readonly doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return null;
  return (
    <>
      <h3>{resultEntryText.doubts}</h3>
      <DataTable
        caption={resultEntryText.doubts}
        captionHidden
        rows={doubts}
        rowKey={(doubt) => doubt.key}
        columns={columns}
        phone="cards"
      />
    </>
  );
}

const columns: Column<Doubt>[] = [
  {
    key: 'asked',
    header: resultEntryText.doubtColumn,
    rowHeader: true,
    cell: (doubt) => (
      <>
        {doubtWords(doubt)} <LimitMark doubt={doubt} />
      </>
    ),
  },
  {
    key: 'reason',
    header: resultEntryText.reasonColumn,
    cell: ({ reason }) =>
      reason === '' ? <span class="muted">{resultEntryText.unanswered}</span> : <TypedLines text={reason} />,
  },
];
