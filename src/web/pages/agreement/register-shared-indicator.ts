import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { readAgreement } from '../../../application/agreement/read-agreement.ts';
import { shareIndicator } from '../../../application/agreement/share-indicator.ts';
import { type AgreementRoute, agreementKey } from '../../agreement-route.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { requireSignIn } from '../../require-sign-in.ts';
import { rowVersionOf } from '../../row-version.ts';
import { sharingText } from '../../text/sharing-text.ts';
import { SharedIndicatorPage, type SharedIndicatorPageProps } from './shared-indicator-page.tsx';
import { isShareOf } from './shared-indicators.tsx';

type SharedRoute = AgreementRoute & { readonly Params: { readonly code: string } };
type Request = FastifyRequest<SharedRoute>;
type Subject = Omit<SharedIndicatorPageProps, 'errors'>;

/** Counting an indicator of the province's cluster in the province's draft. */
export function registerSharedIndicator(app: FastifyInstance, deps: WebDeps): void {
  const path = '/:year/:organisation/agreement/shared/:code';
  app.get<SharedRoute>(path, async (request, reply) => {
    const subject = await subjectOf(deps, request, reply);
    return subject === undefined ? reply : sendForm(request, reply, subject, []);
  });
  app.post<SharedRoute>(path, async (request, reply) => {
    const subject = await subjectOf(deps, request, reply);
    if (subject === undefined) return reply;
    const form = formBody(request.body);
    const at = (name: string) => textOf(form, name).trim();
    const typed = { code: at('code'), component: at('component'), weight: at('weight') };
    const key = agreementKey(request.params);
    const shown = { ...subject, typed, rowVersion: at('rowVersion') };
    if (!/^[0-9A-Za-z][0-9A-Za-z.-]{0,30}$/.test(typed.code))
      return sendForm(request, reply, shown, errorsOf([{ code: 'code-required', field: 'code' }]));
    const saved = await shareIndicator(deps, request.reader.actor, {
      ...{ ...key, rowVersion: rowVersionOf(form), sharedCode: request.params.code },
      ...{ code: typed.code, componentCode: typed.component, weight: typed.weight },
    });
    if (!saved.ok) return sendForm(request, reply, shown, besideFields(errorsOf(saved.refusals), typed.code));
    const back = `${paths.agreement(key.fiscalYear, key.organisationId)}#indicator-${encodeURIComponent(typed.code)}`;
    return redirectBack(reply, back, sharingText.saved);
  });
}

/** The draft and the cluster's indicator an address names; undefined once a reply was sent. */
async function subjectOf(deps: WebDeps, request: Request, reply: FastifyReply): Promise<Subject | undefined> {
  if (requireSignIn(request, reply)) return undefined;
  const { reader, params } = request;
  const reading = await readAgreement(deps, reader.actor, agreementKey(params));
  if (!reading.ok) {
    sendRefusal(request, reply, reading.refusals);
    return undefined;
  }
  const { agreement, sharing } = reading.value;
  const original = sharing?.indicators.find((one) => one.code === params.code);
  if (!agreement || !sharing || !original) {
    const isDraft = agreement === null || agreement.status === 'draft';
    sendRefusal(request, reply, [{ code: isDraft ? 'not-found' : 'agreement-not-draft' }]);
    return undefined;
  }
  const own = agreement.indicators.find((one) => isShareOf(one, sharing.cluster.id, original));
  const typed = {
    code: own?.code ?? `${original.code}-C`,
    component: own?.componentCode ?? sharing.components[0]?.code ?? '',
    weight: own?.weight ?? '',
  };
  return { reading: reading.value, sharing, original, typed, rowVersion: String(agreement.rowVersion), reader };
}

/** Refusals name `indicators.<code>.<field>`; the form has only this indicator's fields. */
function besideFields(errors: readonly FormError[], code: string): readonly FormError[] {
  const prefix = `indicators.${code}.`;
  return errors.map(({ field, sentence }) => ({
    ...(field?.startsWith(prefix) ? { field: field.slice(prefix.length) } : {}),
    sentence,
  }));
}

function sendForm(request: Request, reply: FastifyReply, subject: Subject, errors: readonly FormError[]) {
  const { organisation, framework } = subject.reading;
  return sendPage(request, reply, {
    title: `${sharingText.pageTitle} ${subject.original.code} · ${organisation.name} ${framework.fiscalYear}`,
    status: errors.length === 0 ? 200 : 422,
    body: h(SharedIndicatorPage, { ...subject, errors }),
  });
}
