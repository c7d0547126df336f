import type { WorkPlace, WorkQueue } from '../../../application/reporting/read-work-queue.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TaskQueue } from '../../components/task-queue.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { workText } from '../../text/work-text.ts';
import { taskOf, waitOf } from './work-task.ts';

/** The home after sign-in: what to do, due first; what others are to do. */
export function WorkPage({ queue }: { readonly queue: WorkQueue }) {
  return (
    <>
      <h1>{workText.title}</h1>
      {isLong(queue) ? <SearchForm query={queue.query} /> : null}
      <section aria-labelledby="mine">
        <h2 id="mine">{workText.mine}</h2>
        <MyTasks queue={queue} />
      </section>
      <section aria-labelledby="waiting">
        <h2 id="waiting">{workText.waiting}</h2>
        {queue.waiting.length === 0 ? (
          <EmptyState title={workText.nobody} whatWillAppear={workText.nobodyText} />
        ) : (
          <TaskQueue tasks={queue.waiting.map(waitOf)} label={workText.waiting} />
        )}
      </section>
      {queue.places.length === 0 ? null : <OwnPlaces places={queue.places} />}
      {isLong(queue) ? null : <SearchForm query={queue.query} />}
    </>
  );
}

const FEW_ROWS = 8;

/** A short queue is read, a long one is searched: the box then comes first. */
function isLong({ mineTotal, waiting, query }: WorkQueue): boolean {
  return query !== '' || mineTotal + waiting.length > FEW_ROWS;
}

function OwnPlaces({ places }: { readonly places: readonly WorkPlace[] }) {
  return (
    <section aria-labelledby="places">
      <h2 id="places">{workText.places}</h2>
      <ul>
        {places.map(({ organisationId, organisationName, fiscalYear }) => (
          <li key={`${organisationId}-${fiscalYear}`}>
            <a href={paths.province(fiscalYear, organisationId)}>
              จังหวัด{organisationName} ปีงบประมาณ พ.ศ. {fiscalYear}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MyTasks({ queue }: { readonly queue: WorkQueue }) {
  const { mine, mineTotal, query } = queue;
  if (mine.length === 0 && query !== '')
    return <EmptyState title={workText.notFound} whatWillAppear={workText.notFoundText} />;
  if (mine.length === 0) return <EmptyState title={workText.nothing} whatWillAppear={workText.nothingText} />;
  return (
    <>
      <TaskQueue tasks={mine.map(taskOf)} label={workText.mine} />
      {mineTotal === mine.length ? null : (
        <p class="muted">
          {workText.showing} {mine.length} {workText.of} {mineTotal} {workText.rows}
        </p>
      )}
    </>
  );
}

function SearchForm({ query }: { readonly query: string }) {
  return (
    <search>
      <form method="get" action={paths.work()}>
        <TextField
          name="q"
          type="search"
          label={workText.search}
          hint={workText.searchHint}
          value={query}
          width="half"
        />
        <div class="button-row">
          <SubmitButton label={workText.searchButton} kind="secondary" />
          {query === '' ? null : <a href={paths.work()}>{workText.clear}</a>}
        </div>
      </form>
    </search>
  );
}
