import type { RefusalCode } from '../domain/refusals/refusal-facts.ts';
import { accept, atField, type Outcome, type Refusal, refuseAll } from '../domain/values/result.ts';

/** One of many things in the form of a page. */
export interface PageItem {
  /** The indicator's. */
  readonly code: string;
  /** False if it is as it was shown: it is not saved again, whatever became of it meanwhile. */
  readonly touched: boolean;
}

export interface SavedItems<Code extends RefusalCode> {
  readonly saved: readonly string[];
  readonly refused: readonly Refusal<Code>[];
}

/**
 * Saves every item that was touched. The rule of such a page: what can be saved is saved; what is refused stays as it was
 * typed, with its reason beside it. Refused as a whole only if nothing could be saved.
 */
export async function saveItems<Item extends PageItem, Code extends RefusalCode>(
  items: readonly Item[],
  save: (item: Item) => Promise<Outcome<unknown, Code>>,
  fieldOf: (item: Item, refusal: Refusal<Code>) => string,
): Promise<Outcome<SavedItems<Code>, Code>> {
  const saved: string[] = [];
  const refused: Refusal<Code>[] = [];
  for (const item of items.filter(({ touched }) => touched)) {
    const done = await save(item);
    if (!done.ok) refused.push(...done.refusals.map((refusal) => atField(refusal, fieldOf(item, refusal))));
    else if (!done.unchanged) saved.push(item.code);
  }
  return saved.length === 0 && refused.length > 0 ? refuseAll(refused) : accept({ saved, refused });
}

/** What the fields of an item held when they were shown, as one text. */
export function itemText(...fields: readonly string[]): string {
  return JSON.stringify(fields.map((text) => text.replace(/\r\n?/g, '\n')));
}
