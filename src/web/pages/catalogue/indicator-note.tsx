import type { IndicatorNote } from '../../../application/catalogue/read-indicator-notes.ts';
import { Notice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { catalogueText, indicatorNotesText } from '../../text/catalogue-text.ts';

/**
 * Beside an indicator's name: not on the list, and the number of doubts about its target. Nothing if there are none.
 */
export function IndicatorNoteTags({ note }: { readonly note: IndicatorNote | undefined }) {
  if (!note) return null;
  return (
    <>
      {note.verdict.onList || hasNoList(note) ? null : <StatusTag tone="attention" word={indicatorNotesText.offList} />}
      {note.warnings.length === 0 ? null : (
        <StatusTag tone="attention" word={catalogueText.flagCount(note.warnings.length)} />
      )}
    </>
  );
}

/** A year in which nothing is approved to compare with: nothing is off a list that does not exist. */
const hasNoList = ({ verdict }: IndicatorNote) => verdict.reasons.some((reason) => reason.code === 'no-approved-list');

/** The same in full: every reason and every warning, with the numbers. */
export function IndicatorNoteView({ note }: { readonly note: IndicatorNote | undefined }) {
  if (!note) return null;
  const { verdict, warnings } = note;
  return (
    <>
      {hasNoList(note) ? <p class="muted">{verdict.reasons.map((reason) => reason.sentence)}</p> : null}
      {verdict.onList ? (
        <p>
          <StatusTag tone="done" word={indicatorNotesText.onList} />
        </p>
      ) : hasNoList(note) ? null : (
        <Notice tone="attention" title={indicatorNotesText.offList}>
          <ul>
            {verdict.reasons.map((reason) => (
              <li key={reason.code}>{reason.sentence}</li>
            ))}
          </ul>
          <p class="small muted">{indicatorNotesText.offListText}</p>
        </Notice>
      )}
      {warnings.length === 0 ? null : (
        <Notice tone="attention" title={indicatorNotesText.soft}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning.code}>{warning.sentence}</li>
            ))}
          </ul>
          <p class="small muted">{indicatorNotesText.softText}</p>
        </Notice>
      )}
    </>
  );
}
