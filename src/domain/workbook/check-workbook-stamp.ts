import { accept, type Outcome, refuse } from '../values/result.ts';
import { WORKBOOK_FORMAT, type WorkbookStamp } from './typed-workbook.ts';

export type WorkbookStampRefusal =
  | 'workbook-format-unknown'
  | 'workbook-other-year'
  | 'workbook-other-party'
  | 'workbook-other-round';

/** Where a workbook is uploaded, with the names for its sentences. */
export interface UploadPlace {
  readonly fiscalYear: number;
  readonly organisationId: string;
  readonly round: string;
}

/** Refuses a workbook of another year, party or round before any of its cells is read. */
export function checkWorkbookStamp(mark: WorkbookStamp, place: UploadPlace): Outcome<true, WorkbookStampRefusal> {
  const { fiscalYear, organisationId, round } = mark;
  const facts = { fiscalYear, organisationId, round };
  if (mark.format !== WORKBOOK_FORMAT) return refuse('workbook-format-unknown', { format: mark.format.slice(0, 20) });
  if (organisationId !== place.organisationId) return refuse('workbook-other-party', facts);
  if (fiscalYear !== place.fiscalYear) return refuse('workbook-other-year', facts);
  if (round !== place.round) return refuse('workbook-other-round', facts);
  return accept(true);
}
