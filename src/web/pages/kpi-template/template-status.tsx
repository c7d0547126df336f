import type { TemplateStatus } from '../../../domain/kpi-template/kpi-template-moves.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { StatusShape } from '../../components/status-shape.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { type StatusTone, toneOfDaysLeft } from '../../components/status-tone.ts';
import { formatWorkingDays } from '../../text/component-text.ts';
import { statusWords } from '../../text/kpi-template-text.ts';

const tones: Readonly<Record<TemplateStatus, StatusTone>> = {
  draft: 'quiet',
  submitted: 'active',
  'to-fix': 'attention',
  passed: 'done',
};

export function TemplateTag({ status }: { readonly status: TemplateStatus }) {
  return <StatusTag tone={tones[status]} word={statusWords[status]} />;
}

export interface DueLineProps {
  readonly label: string;
  readonly due: string;
  /** Null if it is too far away to count. */
  readonly daysLeft: number | null;
}

/** A date with the working days left to it. */
export function DueLine({ label, due, daysLeft }: DueLineProps) {
  const tone = daysLeft === null ? 'quiet' : toneOfDaysLeft(daysLeft);
  return (
    <p>
      {label} <b>{formatThaiDate(due)}</b>{' '}
      {daysLeft === null ? null : (
        <span class={`days days--${tone}`}>
          <StatusShape tone={tone} /> {formatWorkingDays(daysLeft)}
        </span>
      )}
    </p>
  );
}
