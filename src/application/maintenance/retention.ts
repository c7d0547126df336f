/** Why a period is what it is: a clause, or our own assumption. */
type RetentionSource = { readonly clause: string } | { readonly assumption: string };

interface Stored {
  /** What the rows are, in Thai. */
  readonly what: string;
}

/** Never removed. */
interface ForEver extends Stored {
  readonly for: 'ever';
  readonly source: RetentionSource;
}

/** Does not grow without end: its size follows from something else, or the product removes rows as it works. */
interface Bounded extends Stored {
  readonly for: 'bounded';
  readonly by: string;
}

/** Removed some days after something. */
export interface ForDays extends Stored {
  readonly for: 'days';
  readonly days: number;
  /** A setting may not shorten the period below this. */
  readonly least: number;
  /** From when the days count, in Thai. */
  readonly after: string;
  /** Whose time the rows bear: the machine's, or the product's, which in a demonstration is a set date. */
  readonly clock: 'machine' | 'product';
  readonly source: RetentionSource;
}

export type Retention = ForEver | Bounded | ForDays;
