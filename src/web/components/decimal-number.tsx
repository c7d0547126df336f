import { groupThousands as groupDigits } from '../../domain/values/group-thousands.ts';
import { shortScore } from '../../domain/values/short-figure.ts';

export interface DecimalNumberProps {
  /** A decimal string; grouping commas are added to the whole part. */
  readonly value: string;
  /**
   * The most decimals of any number in the column, all of which are shown: the others are padded so that decimal points
   * align. Without it the number is a score, shown as `shortScore` has it.
   */
  readonly places?: 0 | 1 | 2 | 3 | 4;
}

/** A number whose decimal point aligns with the one above it. */
export function DecimalNumber({ value, places }: DecimalNumberProps) {
  const [whole = '', fraction] = (places === undefined ? shortScore(value) : value).split('.');
  return (
    <span class="decimal">
      {groupThousands(whole)}
      <span class={`decimal__part decimal__part--${places ?? 2}`}>{fraction === undefined ? '' : `.${fraction}`}</span>
    </span>
  );
}

/** `1234567` → `1,234,567`; a leading minus becomes U+2212. */
export function groupThousands(whole: string): string {
  return groupDigits(whole).replace(/^-/, '−');
}
