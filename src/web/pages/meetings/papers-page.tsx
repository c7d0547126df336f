import type { MeetingReading } from '../../../application/meetings/read-meeting.ts';
import { meetingPaperAssumption } from '../../../domain/meetings/meeting-papers.ts';
import type { AttachedRow } from '../../../domain/reporting/attached-file.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { AttachForm } from '../../components/attach-form.tsx';
import { AttachedTable, type AttachedTableProps, typedIn } from '../../components/attached-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { meetingText } from '../../text/meeting-text.ts';

export interface PapersPageProps {
  readonly reading: MeetingReading;
  /** What the form begins with: what is asked for in the address. */
  readonly begin: { readonly about: string; readonly replaces: string };
  readonly state: FormState;
}

/** The files laid before a meeting, item by item, and the form to lay another. */
export function PapersPage({ reading, begin, state }: PapersPageProps) {
  const { meeting, items, files, mayAttach } = reading;
  const places = items.map(({ position, title }) => ({
    about: String(position),
    label: `${meetingText.item(position)} ${title}`,
  }));
  const replaced = files.find(({ number, isReplaced }) => String(number) === begin.replaces && !isReplaced);
  return (
    <>
      <p class="no-print">
        <a href={paths.meeting(meeting.id)}>{meetingText.backToMeeting}</a>
      </p>
      <h1>{meetingText.papersPage}</h1>
      <p class="lead">{meeting.title}</p>
      <p>
        {meetingText.papersLead} <AssumptionMark reason={meetingPaperAssumption} />
      </p>
      {files.length === 0 ? (
        <EmptyState title={meetingText.papersNone} whatWillAppear={meetingText.papersNoneText} />
      ) : (
        <Papers reading={reading} state={state} places={places} />
      )}
      {mayAttach ? (
        <AttachForm
          action={paths.meetingPapers(meeting.id)}
          abouts={places}
          files={files}
          begin={{ ...begin, about: replaced?.about ?? begin.about }}
          state={state}
        >
          <RadiosField
            name="visibility"
            label={meetingText.whoOpens}
            choices={[
              { value: 'invitees', label: meetingText.forInvitees },
              { value: 'public', label: meetingText.forAll },
            ]}
            value={typedIn(state, 'visibility', replaced?.visibility ?? 'invitees')}
          />
        </AttachForm>
      ) : (
        <p class="muted no-print">{meetingText.papersClosed}</p>
      )}
    </>
  );
}

interface PapersProps extends Omit<PapersPageProps, 'begin'> {
  readonly places: readonly { readonly about: string; readonly label: string }[];
}

/** By the item they were laid before; an agenda may be ordered anew, so the item is the one whose papers name the file. */
function Papers({ reading: { meeting, items, files }, state, places }: PapersProps) {
  const placeOf = ({ number, about }: AttachedRow) => {
    const link = paths.meetingPaper(meeting.id, number);
    const item = items.find(({ papers }) => papers.some((paper) => paper.link === link));
    return item === undefined ? about : String(item.position);
  };
  const newest = files.filter(({ isReplaced }) => !isReplaced);
  const known = places.map(({ about }) => about);
  const others = newest.filter((one) => !known.includes(placeOf(one)));
  return (
    <>
      {[...places, { about: null, label: meetingText.papers }].map((place) => {
        const rows = place.about === null ? others : newest.filter((one) => placeOf(one) === place.about);
        return rows.length === 0 ? null : (
          <section key={place.label}>
            <h2>{place.label}</h2>
            <AttachedTable
              caption={place.label}
              rows={rows}
              all={files}
              links={linksOf(meeting.id)}
              state={state}
              noteOf={({ visibility }) => (visibility === 'public' ? meetingText.forAll : meetingText.forInvitees)}
            />
          </section>
        );
      })}
    </>
  );
}

const linksOf = (id: string): AttachedTableProps['links'] => ({
  file: ({ number, version }) => paths.meetingPaperVersion(id, number, version),
  replace: ({ number }) => `${paths.meetingPapers(id, undefined, number)}#attach`,
  takeBack: ({ number }) => paths.meetingPaperTakeBack(id, number),
});
