import { groupThousands as groupDigits } from '../../domain/values/group-thousands.ts';

export interface DecimalNumberProps {
  /** A decimal string; grouping commas are added to the whole part. */
  readonly value: string;
  /** The most decimals of any number in the column: the others are padded so that decimal points align. */
  readonly places?: 0 | 1 | 2 | 3 | 4;
}

/** A number whose decimal point aligns with the one above it. */
export function DecimalNumber({ value, places = 4 }: DecimalNumberProps) {
  const [whole = '', fraction] = value.split('.');
  return (
    <span class="decimal">
      {groupThousands(whole)}
      <span class={`decimal__part decimal__part--${places}`}>{fraction === undefined ? '' : `.${fraction}`}</span>
    </span>
  );
}

/** `1234567` → `1,234,567`; a leading minus becomes U+2212. */
export function groupThousands(whole: string): string {
  return groupDigits(whole).replace(/^-/, '−');
}
