export const doubtKinds = [
  'outside-range',
  'unlike-last-round',
  'unlike-last-year',
  'fell-to-zero',
  'more-than-whole',
  'negative-base',
  'nothing-to-divide',
] as const;
export type DoubtKind = (typeof doubtKinds)[number];

/** A questioned figure: never refused, but sent only with a reason. All figures are decimal text. */
export interface Doubt {
  /** `<variable>.<kind>`: the field for its reason. */
  readonly key: string;
  readonly kind: DoubtKind;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  /** The earlier figure, or the bounds it lies outside of. */
  readonly against: { readonly value: string } | { readonly from: string | null; readonly to: string | null };
  /** The stated share (`0.5`), or null if the limit is our assumption. */
  readonly statedChange: string | null;
  /** Empty until it is answered. */
  readonly reason: string;
}
