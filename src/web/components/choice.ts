/** One choice; `value` is what the form sends. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}
