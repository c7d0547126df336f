import { paths } from '../paths.ts';
import { shellText } from '../text/shell-text.ts';

export interface UnpublishedYearNoteProps {
  /** The year that is being worked on today and whose framework nobody has published; null if it is published. */
  readonly year: number | null;
  /** Whether the reader may publish it. */
  readonly mayPublish: boolean;
}

/** Says why no page leads to the year of today, and what leads on. */
export function UnpublishedYearNote({ year, mayPublish }: UnpublishedYearNoteProps) {
  if (year === null) return null;
  return (
    <p class="muted">
      {shellText.unpublished(year)}{' '}
      {mayPublish ? <a href={paths.frameworkPublish()}>{shellText.publishYear}</a> : shellText.publishedByOpdc}
    </p>
  );
}
