import type { IndicatorNotes } from '../../../application/catalogue/read-indicator-notes.ts';
import { indicatorNotesText } from '../../text/catalogue-text.ts';

export interface MissingMandatoryProps {
  readonly notes: IndicatorNotes | undefined;
  /** Codes offered elsewhere on the page: the framework's own slots. */
  readonly offered: readonly string[];
  /** Where the form of a new indicator lies. */
  readonly add: string;
}

/** Mandatory entries of the approved list that the agreement has not taken yet. Nothing where there is none. */
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
