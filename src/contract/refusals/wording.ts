import type { NoFacts } from '../../domain/refusals/no-facts.ts';

/** HTTP status (400–599) and Thai sentence of one code; `example` shows the sentence where no case is at hand. */
type Wording<Facts> = Facts extends NoFacts
  ? { readonly status: number; sentence(): string }
  : { readonly status: number; readonly example: Readonly<Facts>; sentence(facts: Readonly<Facts>): string };

/** The wording of an area: one for every code it refuses with. */
export type Wordings<AreaFacts> = { readonly [Code in keyof AreaFacts]: Wording<AreaFacts[Code]> };

type AnyFacts = Readonly<Record<string, string | number | undefined>>;

/** A wording whose type of facts is no longer known: the caller's `Refusal` has matched them with the code. */
export interface AnyWording {
  readonly status: number;
  readonly example?: AnyFacts;
  sentence(facts: AnyFacts): string;
}

/** The tables of several areas as one lookup. */
export function joinTables(tables: readonly Readonly<Record<string, AnyWording>>[]): ReadonlyMap<string, AnyWording> {
  return new Map(tables.flatMap((table) => Object.entries(table)));
}
