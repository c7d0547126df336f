import type { Source } from '../framework/source-schema.ts';

export type TemplateGroup = 'measure' | 'collection' | 'people' | 'quality';

/** One field of a KPI template (รายละเอียดตัวชี้วัด); every value is text. */
export interface TemplateField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly group: TemplateGroup;
  readonly required: boolean;
  readonly kind: 'line' | 'text' | 'phone';
  /** True if the agreement already states it: prefilled from there, and a different text is pointed out. */
  readonly fromAgreement: boolean;
  readonly source: Source;
}

/** One edition of the form. A template keeps the edition it was filled in; a changed form is a new edition. */
export interface TemplateForm {
  readonly version: number;
  readonly fields: readonly TemplateField[];
}

/** Field name → text. A field that was never filled may be absent. */
export type TemplateValues = Readonly<Record<string, string>>;
