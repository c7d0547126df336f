import type { IndicatorNotes } from '../../../application/catalogue/read-indicator-notes.ts';
import { indicatorNotesText } from '../../text/catalogue-text.ts';

export interface MissingMandatoryProps {
  readonly notes: IndicatorNotes | undefined;
  /** Codes that the page offers elsewhere: the framework's own slots. */
  readonly offered: readonly string[];
  /** The address of the form for a new indicator. */
  readonly add: string;
}

/** Mandatory entries of the approved list that the agreement does not have yet. Nothing if there are none. */
export function MissingMandatory({ notes, offered, add }: MissingMandatoryProps) {
  const missing = (notes?.choices ?? []).filter((entry) => entry.mandatory && !offered.includes(entry.code));
  if (missing.length === 0) return null;
  return (
    <>
      <h3>{indicatorNotesText.missingMandatory}</h3>
      <ul>
        {missing.map((entry) => (
          <li key={entry.code}>
            <a href={`${add}?entry=${encodeURIComponent(entry.code)}`}>
              {indicatorNotesText.add} <span data-arabic="">{entry.code}</span> {entry.name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
