import type { LetterTask } from '../../../application/letters/read-letter-work.ts';
import type { ChangesSince as Changes } from '../../../application/work/read-changes-since.ts';
import type { WorkPlace, WorkQueue } from '../../../application/work/read-work-queue.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { HolidaysEndNote } from '../../components/holidays-end-note.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TaskQueue } from '../../components/task-queue.tsx';
import { TextField } from '../../components/text-field.tsx';
import { UnpublishedYearNote, type UnpublishedYearNoteProps } from '../../components/unpublished-year-note.tsx';
import { paths } from '../../paths.ts';
import { workText } from '../../text/work-text.ts';
import { ChangesSinceList } from './changes-since.tsx';
import { LetterTasks } from './letter-tasks.tsx';
import { groupOf, inGroup, taskOf, waitOf } from './work-task.ts';

export interface WorkPageProps {
  readonly queue: WorkQueue;
  readonly changes: Changes;
  readonly letters: readonly LetterTask[];
  /** The year of today while its framework is not published. */
  readonly unpublished: UnpublishedYearNoteProps;
}

/**
 * The home page after sign-in: the reader's own work by due day, others' pending work, and what they did since the last
 * visit.
 */
export function WorkPage({ queue, changes, letters, unpublished }: WorkPageProps) {
  return (
    <>
      <h1>{workText.title}</h1>
      <div class="work-top">
        {queue.places.length === 0 ? null : <OwnPlaces places={queue.places} />}
        <SearchForm query={queue.query} />
      </div>
      <UnpublishedYearNote {...unpublished} />
      <section aria-labelledby="mine">
        <h2 id="mine">{workText.mine}</h2>
        <MyTasks queue={queue} />
        <HolidaysEndNote until={queue.holidaysUntil} day={lastCounted(queue)} />
      </section>
      <LetterTasks tasks={letters} />
      <section aria-labelledby="waiting">
        <h2 id="waiting">{workText.waiting}</h2>
        {queue.waiting.length === 0 ? (
          <p class="muted">
            {workText.nobody} {workText.nobodyText}
          </p>
        ) : (
          <TaskQueue tasks={queue.waiting.map(waitOf)} label={workText.waiting} />
        )}
      </section>
      <ChangesSinceList changes={changes} />
    </>
  );
}

/** The last day to which the queue counts working days. */
function lastCounted({ mine }: WorkQueue): string | null {
  const days = mine.flatMap(({ due, daysLeft }) => (due === null || daysLeft === null ? [] : [due]));
  return days.sort().at(-1) ?? null;
}

function OwnPlaces({ places }: { readonly places: readonly WorkPlace[] }) {
  return (
    <nav aria-label={workText.places}>
      <ul class="places">
        {places.map(({ organisationId, organisationName, fiscalYear, roundsToEnter }) => (
          <li key={`${organisationId}-${fiscalYear}`}>
            <a href={paths.province(fiscalYear, organisationId)}>
              {partyTitle(organisationName)} ปีงบประมาณ พ.ศ. {fiscalYear}
            </a>
            {roundsToEnter.map((round) => (
              <span key={round}>
                {' '}
                · <a href={paths.workbook(fiscalYear, organisationId, round)}>{workText.workbook[round]}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function MyTasks({ queue }: { readonly queue: WorkQueue }) {
  const { mine, mineTotal, query } = queue;
  if (mine.length === 0 && query !== '')
    return <EmptyState title={workText.notFound} whatWillAppear={workText.notFoundText} />;
  if (mine.length === 0) return <EmptyState title={workText.nothing} whatWillAppear={workText.nothingText} />;
  return (
    <>
      {mine.length > MANY_ROWS ? (
        <GroupedTasks mine={mine} />
      ) : (
        <TaskQueue tasks={mine.map(taskOf)} label={workText.mine} />
      )}
      {mineTotal === mine.length ? null : (
        <p class="muted">
          {workText.showing} {mine.length} {workText.of} {mineTotal} {workText.rows}
        </p>
      )}
    </>
  );
}

const MANY_ROWS = 20;

/** A long queue of similar tasks is grouped by task: one line each, with the first group expanded; what is alone is a row. */
function GroupedTasks({ mine }: { readonly mine: WorkQueue['mine'] }) {
  return (
    <>
      {inParts(mine).map(({ name, items, areAlone }, index) =>
        areAlone ? (
          <TaskQueue key={name} tasks={items.map(taskOf)} label={workText.mine} />
        ) : (
          <details key={name} class="queue-group" open={index === 0}>
            <summary>
              {name} — {items.length} {workText.things}
            </summary>
            <TaskQueue tasks={items.map(inGroup)} label={name} />
          </details>
        ),
      )}
    </>
  );
}

interface QueuePart {
  /** What the first of them is. */
  readonly name: string;
  readonly items: readonly WorkQueue['mine'][number][];
  /** Each is the only one of its kind. */
  readonly areAlone: boolean;
}

/** The tasks of one kind together, in the order of the first of each; those between them that are alone, as one list. */
function inParts(mine: WorkQueue['mine']): readonly QueuePart[] {
  const parts: QueuePart[] = [];
  for (const [name, items] of Map.groupBy(mine, groupOf)) {
    const before = parts.at(-1);
    const areAlone = items.length === 1;
    if (areAlone && before?.areAlone) parts.splice(-1, 1, { ...before, items: [...before.items, ...items] });
    else parts.push({ name, items, areAlone });
  }
  return parts;
}

function SearchForm({ query }: { readonly query: string }) {
  return (
    <search>
      <form method="get" action={paths.work()} class="search-row">
        <TextField name="q" type="search" label={workText.search} value={query} />
        <SubmitButton label={workText.searchButton} kind="secondary" />
        {query === '' ? null : <a href={paths.work()}>{workText.clear}</a>}
      </form>
    </search>
  );
}
