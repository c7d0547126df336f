import type { PaperRendererRefusal, SheetFormat, Typesetter } from '../application/papers/papers-ports.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';

/** An edition of a kind of paper: its template, and what its formats are made from. */
export interface Edition<Source, View> {
  readonly template: string;
  /** Every word as it is printed. */
  view(source: Source): View;
  /** What the template reads, by the names of the files. */
  files(view: View, source: Source): Readonly<Record<string, string>>;
  docx(view: View, source: Source): Promise<Uint8Array>;
  /** Absent where nobody reckons with the paper. */
  xlsx?(view: View, source: Source): Promise<Uint8Array>;
}

/** The editions of a kind of paper by their folders. */
export type Editions<Source, View> = Readonly<Record<string, Edition<Source, View>>>;

/** A paper in one of its formats: the view of its source, then written, or set through the template. The same source gives the same bytes. */
export async function renderEdition<Source, View>(
  typesetter: Typesetter,
  edition: Edition<Source, View>,
  source: Source,
  format: SheetFormat,
): Promise<Outcome<Uint8Array, PaperRendererRefusal>> {
  const view = edition.view(source);
  if (format === 'docx') return accept(await edition.docx(view, source));
  if (format === 'pdf') return typesetter.typeset(edition.template, edition.files(view, source));
  if (edition.xlsx === undefined) return refuse('paper-not-made', { reason: `no ${format} of this paper` });
  return accept(await edition.xlsx(view, source));
}
