import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { type AgreementReading, readAgreement } from '../../../application/agreement/read-agreement.ts';
import { removeIndicator, saveIndicator } from '../../../application/agreement/save-indicator.ts';
import { type IndicatorNotes, readIndicatorNotes } from '../../../application/catalogue/read-indicator-notes.ts';
import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { emptyIndicator, slotIndicator, slotsOf } from '../../../domain/agreement/new-indicator.ts';
import { entryIndicator } from '../../../domain/catalogue/entry-indicator.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { type AgreementRoute, agreementKey } from '../../agreement-route.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { requireSignIn } from '../../require-sign-in.ts';
import { rowVersionOf } from '../../row-version.ts';
import { agreementText, indicatorText } from '../../text/agreement-text.ts';
import { readTypedIndicator } from '../indicator-form/read-typed-indicator.ts';
import { levelsOf, typedBody, typedFrom } from '../indicator-form/typed-indicator.ts';
import { IndicatorPage } from './indicator-page.tsx';

type IndicatorRoute = AgreementRoute & { readonly Params: { readonly code?: string } };
type Request = FastifyRequest<IndicatorRoute>;

/** The form of one indicator: a new one, or one of the draft. */
export function registerIndicatorPages(app: FastifyInstance, deps: WebDeps): void {
  const one = '/:year/:organisation/agreement/indicators/:code';
  const fresh = '/:year/:organisation/agreement/new-indicator';
  app.get<IndicatorRoute>(one, (request, reply) => open(deps, request, reply));
  app.post<IndicatorRoute>(one, (request, reply) => save(deps, request, reply));
  app.get<IndicatorRoute>(fresh, (request, reply) => open(deps, request, reply));
  app.post<IndicatorRoute>(fresh, (request, reply) => save(deps, request, reply));
  app.post<IndicatorRoute>(`${one}/remove`, async (request, reply) => {
    const key = agreementKey(request.params);
    const rowVersion = rowVersionOf(formBody(request.body));
    const input = { ...key, rowVersion, code: request.params.code ?? '' };
    const removed = await removeIndicator(deps, request.reader.actor, input);
    if (!removed.ok) return sendRefusal(request, reply, removed.refusals);
    return redirectBack(reply, paths.agreement(key.fiscalYear, key.organisationId), agreementText.removed);
  });
}

interface Subject {
  readonly reading: AgreementReading;
  readonly indicator: Indicator;
  readonly isNew: boolean;
  readonly notes: IndicatorNotes;
  /** The entry of the approved list a new form begins from; empty where it begins from none. */
  readonly picked: string;
}

/** The indicator the address names, or the one a new form begins from; undefined once a reply was sent. */
async function subjectOf(deps: WebDeps, request: Request, reply: FastifyReply): Promise<Subject | undefined> {
  if (requireSignIn(request, reply)) return undefined;
  const reading = await readAgreement(deps, request.reader.actor, agreementKey(request.params));
  if (!reading.ok) {
    sendRefusal(request, reply, reading.refusals);
    return undefined;
  }
  const { agreement, framework, mayEdit } = reading.value;
  if (!agreement || !mayEdit) {
    sendRefusal(request, reply, [
      { code: agreement && agreement.status !== 'draft' ? 'agreement-not-draft' : 'forbidden' },
    ]);
    return undefined;
  }
  const { code } = request.params;
  const { indicators } = agreement;
  const notes = await readIndicatorNotes(deps, request.reader.actor, { ...agreementKey(request.params), indicators });
  if (code === undefined) return { reading: reading.value, ...beginning(framework, indicators, notes, request), notes };
  const indicator = indicators.find((each) => each.code === code);
  if (!indicator) {
    sendRefusal(request, reply, [{ code: 'unknown-indicator', facts: { codes: code } }]);
    return undefined;
  }
  return { reading: reading.value, indicator, isNew: false, notes, picked: '' };
}

/** A new indicator: from the approved list where the address names an entry or a slot that is on it, else the slot. */
function beginning(framework: Framework, present: readonly Indicator[], notes: IndicatorNotes, request: Request) {
  const { entry: asked, slot: wanted } = request.query;
  const position = present.length + 1;
  const entry = notes.choices.find((one) => one.code === (asked || wanted));
  if (entry) return { indicator: entryIndicator(framework, entry, position), isNew: true, picked: entry.code };
  const slot = slotsOf(framework).find((one) => one.slot.code === wanted);
  const indicator = slot ? slotIndicator(framework, slot, position) : emptyIndicator(framework, '', position);
  return { indicator, isNew: true, picked: '' };
}

async function open(deps: WebDeps, request: Request, reply: FastifyReply) {
  const subject = await subjectOf(deps, request, reply);
  if (!subject) return reply;
  const typed = typedFrom(subject.reading.framework, subject.indicator);
  const rowVersion = String(subject.reading.agreement?.rowVersion ?? '');
  return sendForm(request, reply, subject, { typed, rowVersion, errors: [] });
}

async function save(deps: WebDeps, request: Request, reply: FastifyReply) {
  const subject = await subjectOf(deps, request, reply);
  if (!subject) return reply;
  const form = formBody(request.body);
  const { framework } = subject.reading;
  const typed = typedBody(form, levelsOf(framework, subject.indicator.rule).length);
  const shown = { typed, rowVersion: textOf(form, 'rowVersion') };
  const read = readTypedIndicator(framework, subject.indicator, typed);
  if (!read.ok) return sendForm(request, reply, subject, { ...shown, errors: errorsOf(read.refusals) });
  const key = agreementKey(request.params);
  const input = { ...key, rowVersion: rowVersionOf(form), indicator: read.value, isNew: subject.isNew };
  const saved = await saveIndicator(deps, request.reader.actor, input);
  if (saved.ok) return redirectBack(reply, backTo(key, read.value.code), indicatorText.saved);
  return sendForm(request, reply, subject, { ...shown, errors: besideFields(errorsOf(saved.refusals), typed.code) });
}

function backTo(key: ReturnType<typeof agreementKey>, code: string): string {
  return `${paths.agreement(key.fiscalYear, key.organisationId)}#indicator-${encodeURIComponent(code)}`;
}

/** Refusals name `indicators.<code>.<field>`; the form has only this indicator's fields. */
function besideFields(errors: readonly FormError[], code: string): readonly FormError[] {
  const prefix = `indicators.${code}.`;
  return errors.map(({ field, sentence }) => ({
    ...(field?.startsWith(prefix) ? { field: field.slice(prefix.length) } : {}),
    sentence,
  }));
}

interface Shown {
  readonly typed: ReturnType<typeof typedBody>;
  readonly rowVersion: string;
  readonly errors: readonly FormError[];
}

function sendForm(request: Request, reply: FastifyReply, subject: Subject, shown: Shown) {
  const { reading, indicator, isNew } = subject;
  const title = isNew ? indicatorText.addTitle : `${indicatorText.editTitle} ${indicator.code}`;
  return sendPage(request, reply, {
    title: `${title} · ${reading.organisation.name} ${reading.framework.fiscalYear}`,
    status: shown.errors.length === 0 ? 200 : 422,
    islands: ['autosave-draft', 'confirm-leave'],
    body: h(IndicatorPage, { ...subject, ...shown, reader: request.reader }),
  });
}
