import { groupedCount } from '../../domain/values/group-thousands.ts';

export interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** `จังหวัด`, `ตัวชี้วัด`. */
  readonly unit: string;
}

/** How many of a number of things are done, in words and as a bar. */
export function ProgressBar({ label, done, total, unit }: ProgressBarProps) {
  return (
    <div class="progress">
      <p class="progress__words">
        {label} <b>{groupedCount(done)}</b> จาก {groupedCount(total)} {unit}
      </p>
      <progress class="progress__bar" value={done} max={Math.max(total, 1)} aria-label={label}>
        {done}/{total}
      </progress>
    </div>
  );
}
