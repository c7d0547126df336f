import { h } from 'preact';
import { type AgreementReading, readAgreement } from '../../../application/agreement/read-agreement.ts';
import { removeIndicator, saveIndicator } from '../../../application/agreement/save-indicator.ts';
import { type IndicatorNotes, readIndicatorNotes } from '../../../application/catalogue/read-indicator-notes.ts';
import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { emptyIndicator, slotIndicator, slotsOf } from '../../../domain/agreement/new-indicator.ts';
import { entryIndicator } from '../../../domain/catalogue/entry-indicator.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import { type FormCall, ownPage, type PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { agreementText, indicatorText } from '../../text/agreement-text.ts';
import { readTypedIndicator } from '../indicator-form/read-typed-indicator.ts';
import { levelsOf, typedBody, typedFrom } from '../indicator-form/typed-indicator.ts';
import { besideFields } from './beside-fields.ts';
import { draftAtForm, draftOwnPage } from './draft-refusals.ts';
import { IndicatorPage } from './indicator-page.tsx';

interface IndicatorKey {
  readonly fiscalYear: number;
  readonly organisationId: string;
  /** Absent if the form is for a new indicator. */
  readonly code?: string;
}
type IndicatorCall = PageCall<IndicatorKey>;

interface IndicatorState {
  readonly form: FormBody;
  readonly errors: readonly FormError[];
}

interface Subject {
  readonly reading: AgreementReading;
  readonly indicator: Indicator;
  readonly isNew: boolean;
  readonly notes: IndicatorNotes;
  /** The catalogue entry for a new form; empty if there is none. */
  readonly picked: string;
}

const refusals = ['forbidden', 'not-found', 'framework-not-found', 'agreement-not-draft', 'unknown-indicator'] as const;

/** The indicator that the address names, or the initial one of a new form. */
async function readSubject(call: IndicatorCall) {
  const { deps, actor, key } = call;
  const reading = await readAgreement(deps, actor, key);
  if (!reading.ok) return reading;
  const { agreement, framework, mayEdit } = reading.value;
  if (!agreement || !mayEdit)
    return refuse(agreement && agreement.status !== 'draft' ? 'agreement-not-draft' : 'forbidden');
  const { indicators } = agreement;
  const notes = await readIndicatorNotes(deps, actor, { ...key, indicators });
  if (key.code === undefined)
    return accept<Subject>({ reading: reading.value, notes, ...beginning(framework, indicators, notes, call) });
  const indicator = indicators.find((each) => each.code === key.code);
  return indicator
    ? accept<Subject>({ reading: reading.value, indicator, isNew: false, notes, picked: '' })
    : refuse('unknown-indicator', { codes: key.code });
}

/**
 * A new indicator: from the approved list if the address names an entry, or a slot that is on it, otherwise from the
 * slot.
 */
function beginning(
  framework: Framework,
  present: readonly Indicator[],
  notes: IndicatorNotes,
  { asked }: IndicatorCall,
) {
  const wanted = asked('slot');
  const position = present.length + 1;
  const entry = notes.choices.find((one) => one.code === (asked('entry') || wanted));
  if (entry) return { indicator: entryIndicator(framework, entry, position), isNew: true, picked: entry.code };
  const slot = slotsOf(framework).find((one) => one.slot.code === wanted);
  const indicator = slot ? slotIndicator(framework, slot, position) : emptyIndicator(framework, '', position);
  return { indicator, isNew: true, picked: '' };
}

async function show(call: IndicatorCall, state: IndicatorState | null) {
  const subject = await readSubject(call);
  if (!subject.ok) return subject;
  const { reading, indicator, isNew } = subject.value;
  const typed = state
    ? typedBody(state.form, levelsOf(reading.framework, indicator.rule).length)
    : typedFrom(reading.framework, indicator);
  const rowVersion = state ? textOf(state.form, 'rowVersion') : String(reading.agreement?.rowVersion ?? '');
  const title = isNew ? indicatorText.addTitle : `${indicatorText.editTitle} ${indicator.code}`;
  const { reader } = call.request;
  return accept({
    title: `${title} · ${partyTitle(reading.organisation.name)} ${reading.framework.fiscalYear}`,
    body: h(IndicatorPage, { ...subject.value, typed, rowVersion, errors: state?.errors ?? [], reader }),
  });
}

async function save(call: FormCall<IndicatorKey, FormBody>) {
  const subject = await readSubject(call);
  if (!subject.ok) return subject;
  const { reading, indicator, isNew } = subject.value;
  const typed = typedBody(call.input, levelsOf(reading.framework, indicator.rule).length);
  const read = readTypedIndicator(reading.framework, indicator, typed);
  if (!read.ok) return read;
  const { fiscalYear, organisationId } = call.key;
  const input = { fiscalYear, organisationId, rowVersion: call.rowVersion, indicator: read.value, isNew };
  const saved = await saveIndicator(call.deps, call.actor, input);
  return saved.ok ? accept({ code: read.value.code }) : saved;
}

const frame = { islands: ['autosave-draft', 'confirm-leave'] } as const;
const newIndicatorPage = page({ address: paths.agreementNewIndicator, who: 'signed-in', refusals, frame, show });
const indicatorPage = page({ address: paths.agreementIndicator, who: 'signed-in', refusals, frame, show });

const saving = {
  who: 'signed-in',
  read: (body: FormBody) => body,
  act: save,
  refusals: {
    ...draftAtForm,
    ...ownPage(refusals),
  },
  goTo: ({ code }: { readonly code: string }, { key }: { readonly key: IndicatorKey }) => ({
    to: `${paths.agreement.of(key)}#indicator-${encodeURIComponent(code)}`,
    notice: indicatorText.saved,
  }),
  again: ({ errors }: { readonly errors: readonly FormError[] }, call: { readonly input: FormBody }) => ({
    form: call.input,
    errors: besideFields(errors, textOf(call.input, 'code')),
  }),
} as const;

const newIndicatorForm = form({ ...saving, address: paths.agreementNewIndicator, page: newIndicatorPage });
const indicatorForm = form({ ...saving, address: paths.agreementIndicator, page: indicatorPage });

const removeButton = form({
  address: paths.agreementIndicatorRemove,
  read: () => null,
  act: ({ deps, actor, key, rowVersion }) => removeIndicator(deps, actor, { ...key, rowVersion }),
  refusals: draftOwnPage,
  goTo: (_, { key }) => ({ to: paths.agreement.of(key), notice: agreementText.removed }),
});

/** The form of one indicator: a new one, or one of the draft. */
export const indicatorRoutes = [newIndicatorPage, newIndicatorForm, indicatorPage, indicatorForm, removeButton];
