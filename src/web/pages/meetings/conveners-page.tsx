import type { NamedOrganisation } from '../../../domain/bodies/body.ts';
import { paths } from '../../paths.ts';
import { meetingText } from '../../text/meeting-text.ts';

/** Whoever may call a meeting in the name of several chooses first in whose. */
export function ConvenersPage({ conveners }: { readonly conveners: readonly NamedOrganisation[] }) {
  return (
    <>
      <h1>{meetingText.newTitle}</h1>
      <p class="lead">{meetingText.chooseConvener}</p>
      <ul>
        {conveners.map(({ organisationId, name }) => (
          <li key={organisationId}>
            <a href={paths.newMeeting(organisationId)}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
