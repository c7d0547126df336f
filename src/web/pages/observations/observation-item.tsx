import type { ObservationsReading } from '../../../application/observations/read-observations.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import type { SeenAt } from '../../../domain/observations/observation.ts';
import { isClosed, type NotedObservation } from '../../../domain/observations/observation-note.ts';
import { observationSettings } from '../../../domain/observations/observation-settings.data.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { textOf } from '../../form-body.ts';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import {
  observationReasons,
  observationRuleNames,
  observationSentence,
  observationText,
} from '../../text/observation-text.ts';

/** What a page shows of all observations. */
export interface ObservationFilters {
  readonly rule: string;
  readonly status: string;
  /** From 1. */
  readonly page: number;
}

export interface ObservationItemProps {
  readonly one: NotedObservation;
  readonly names: ObservationsReading['names'];
  readonly state: FormState;
  /** The form that the reader may send, while the observation is open. */
  readonly act: 'answer' | 'close' | null;
  /** What the page of the nation shows, which a closed observation leads back to; each leads to its party's own page. */
  readonly filters?: ObservationFilters | undefined;
}

/** The number of a page as an address names it: the first has none. */
export function pageText(filters: Pick<ObservationFilters, 'page'> | undefined): string | undefined {
  return filters === undefined || filters.page <= 1 ? undefined : String(filters.page);
}

/** The name of an observation among all of a page. */
export function keyOfObservation({ organisationId, id }: Pick<NotedObservation, 'organisationId' | 'id'>): string {
  return `${organisationId}/${id}`;
}

/** One observation: what was seen by which rule, where, what was said of it, and the form to say more. */
export function ObservationItem({ one, names, state, act, filters }: ObservationItemProps) {
  const { rule, seen, others, notes, isSeen, organisationId, fiscalYear } = one;
  const who = organisationId === 'opdc' ? observationText.nation : (names.get(organisationId) ?? organisationId);
  return (
    <article class="card">
      <h3>
        {observationRuleNames[rule]} ·{' '}
        {filters && organisationId !== 'opdc' ? (
          <a href={paths.observations(fiscalYear, organisationId)}>{who}</a>
        ) : (
          who
        )}
      </h3>
      <p>{observationSentence(one)}</p>
      <details>
        <summary>
          {observationText.why}
          <span class="govuk-visually-hidden"> {observationSentence(one)}</span>
        </summary>
        <p>{observationReasons(one)}</p>
      </details>
      {isSeen ? null : <p class="muted">{observationText.gone}</p>}
      <Places label={observationText.seen} places={seen} names={names} />
      <Places label={observationText.others} places={others} names={names} />
      {notes.length === 0 ? null : (
        <ul>
          {notes.map(({ number, kind, text, notedAt, notedName, isOfNow }) => (
            <li key={number}>
              {kind === 'close' ? `${observationText.closedBy} ` : ''}
              {text} {isOfNow ? null : <span class="small">{observationText.ofThen} </span>}
              <span class="small muted">
                {notedName} · {formatThaiInstant(notedAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {act === null || isClosed(one) ? (
        <TypedInVain one={one} state={state} />
      ) : (
        <NoteForm one={one} state={state} act={act} filters={filters} />
      )}
    </article>
  );
}

function Places({
  label,
  places,
  names,
}: Pick<ObservationItemProps, 'names'> & { readonly label: string; readonly places: readonly SeenAt[] }) {
  if (places.length === 0) return null;
  const shown = places.slice(0, observationSettings.mostListed);
  const rest = places.length - shown.length;
  return (
    <p class="small">
      {label}{' '}
      {shown.map((place, index) => (
        <span key={`${place.organisationId} ${place.fiscalYear} ${place.round} ${place.code}`}>
          {index === 0 ? '' : ' · '}
          <a href={hrefOf(place)}>{placeWords(place, names)}</a>
        </span>
      ))}
      {rest === 0 ? '' : ` · ${observationText.and} ${rest} ${observationText.places}`}
    </p>
  );
}

function hrefOf({ organisationId, fiscalYear, round, code }: SeenAt): string {
  if (round === null) return paths.agreement(fiscalYear, organisationId);
  if (code === null) return paths.report(fiscalYear, organisationId, round);
  return paths.entry(fiscalYear, organisationId, round, code);
}

function placeWords({ organisationId, fiscalYear, round, code }: SeenAt, names: ObservationItemProps['names']): string {
  const months = round === null ? '' : ` ${roundName(round)}`;
  return `${names.get(organisationId) ?? organisationId} ${code ?? ''} ${fiscalYear}${months}`;
}

/** What was typed for an observation that a colleague closed meanwhile. */
function TypedInVain({ one, state }: Pick<ObservationItemProps, 'one' | 'state'>) {
  if (state.form !== keyOfObservation(one)) return null;
  const typed = textOf(state.typed, 'reason') || textOf(state.typed, 'view');
  if (typed === '') return null;
  return (
    <p>
      {observationText.typed} {typed}
    </p>
  );
}

function NoteForm({
  one,
  state,
  act,
  filters,
}: Pick<ObservationItemProps, 'one' | 'state' | 'filters'> & { readonly act: 'answer' | 'close' }) {
  const { fiscalYear, organisationId, id } = one;
  const own = state.form === keyOfObservation(one);
  const name = act === 'close' ? 'reason' : 'view';
  const action =
    act === 'close'
      ? paths.observationClose(fiscalYear, organisationId, id, filters?.rule, filters?.status, pageText(filters))
      : paths.observationAnswer(fiscalYear, organisationId, id);
  return (
    <details open={own}>
      <summary>
        {act === 'close' ? observationText.close : observationText.answer}
        <span class="govuk-visually-hidden"> {observationSentence(one)}</span>
      </summary>
      <Form action={action}>
        <TextareaField
          name={name}
          id={own ? undefined : `${name}.${keyOfObservation(one)}`}
          label={act === 'close' ? observationText.closeLabel : observationText.answerLabel}
          rows={3}
          value={own ? textOf(state.typed, name) : ''}
          error={own ? errorFor(state.errors, name) : undefined}
        />
        <SubmitButton label={act === 'close' ? observationText.close : observationText.answer} />
      </Form>
    </details>
  );
}
