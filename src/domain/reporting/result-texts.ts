/** One text that a host writes beside the figures of a result. */
interface ResultText {
  /** Where a place has wording of its own, it says so in `web/text`. */
  readonly label: string;
  /** Evidence may be said to prove it. */
  readonly provable: boolean;
  /**
   * True for a text that came after the first records: an older record lacks it, which reads as empty, and a caller who
   * does not give it leaves it as it is stored. A new text is always one.
   */
  readonly later: boolean;
}

/**
 * Every text of a result, in the order in which they are asked. Store, API, form, workbook, journal, drafts, thread and
 * e-SAR card take their texts from here: docs/how-to/add-a-field.md.
 */
export const resultTexts = {
  narrative: { label: 'คำชี้แจงผลการดำเนินงาน', provable: true, later: false },
  supporting: { label: 'ปัจจัยสนับสนุน', provable: true, later: false },
  obstacles: { label: 'ปัญหาและอุปสรรค', provable: true, later: false },
  nextSteps: { label: 'แนวทางดำเนินการต่อไป', provable: false, later: true },
} as const satisfies Readonly<Record<string, ResultText>>;

export type ResultTextName = keyof typeof resultTexts;
export type ResultTexts = Readonly<Record<ResultTextName, string>>;
/** Texts as a caller gives them; what is absent stays as it is stored. */
export type GivenResultTexts = { readonly [Name in ResultTextName]?: string | undefined };

/** More than anybody writes in one text of a result; an assumption. */
export const LONGEST_RESULT_TEXT = 8000;

export function isResultText(name: string): name is ResultTextName {
  return Object.hasOwn(resultTexts, name);
}

export const resultTextNames: readonly ResultTextName[] = Object.keys(resultTexts).filter(isResultText);

/** A record with one value for each text, in their order. */
export function eachResultText<Value>(make: (name: ResultTextName) => Value): Record<ResultTextName, Value> {
  return Object.fromEntries(resultTextNames.map((name) => [name, make(name)])) as Record<ResultTextName, Value>;
}

/** The texts of a record; a text that an older record lacks is empty. */
export function resultTextsOf(record: GivenResultTexts): ResultTexts {
  return eachResultText((name) => record[name] ?? '');
}

export const resultTextLabels = eachResultText<string>((name) => resultTexts[name].label);

/** Its column in the database and in a CSV table: lower case, words joined by `_`. */
export function resultTextColumn(name: ResultTextName): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
