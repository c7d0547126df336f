import type { Organisation } from '../../../domain/people/organisation.ts';
import { paths } from '../../paths.ts';
import { journalText } from '../../text/journal-text.ts';

/** The journals that the reader may open. */
export function JournalListPage({ organisations }: { readonly organisations: readonly Organisation[] }) {
  return (
    <>
      <h1>{journalText.chooseTitle}</h1>
      <p>{journalText.chooseLead}</p>
      <ul class="link-columns">
        {organisations.map((one) => (
          <li key={one.id}>
            <a href={paths.journal(one.id)}>{one.name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
