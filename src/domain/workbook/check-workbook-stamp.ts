import { accept, type Outcome, refuse } from '../values/result.ts';
import { WORKBOOK_FORMAT, type WorkbookStamp } from './typed-workbook.ts';

export type WorkbookStampRefusal =
  | 'workbook-format-unknown'
  | 'workbook-other-year'
  | 'workbook-other-party'
  | 'workbook-other-round';

/** The place a workbook is uploaded to, and its names as a sentence says them. */
export interface UploadPlace {
  readonly fiscalYear: number;
  readonly organisationId: string;
  readonly round: string;
}

/** Refuses a workbook of another year, party or round before any of its cells is looked at. */
export function checkWorkbookStamp(mark: WorkbookStamp, place: UploadPlace): Outcome<true, WorkbookStampRefusal> {
  const { fiscalYear, organisationId, round } = mark;
  const facts = { fiscalYear, organisationId, round };
  if (mark.format !== WORKBOOK_FORMAT) return refuse('workbook-format-unknown', { format: mark.format.slice(0, 20) });
  if (organisationId !== place.organisationId) return refuse('workbook-other-party', facts);
  if (fiscalYear !== place.fiscalYear) return refuse('workbook-other-year', facts);
  if (round !== place.round) return refuse('workbook-other-round', facts);
  return accept(true);
}
