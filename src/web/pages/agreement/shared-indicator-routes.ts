import { h } from 'preact';
import { readAgreement } from '../../../application/agreement/read-agreement.ts';
import { shareIndicator } from '../../../application/agreement/share-indicator.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { codeOf, textOf } from '../../form-body.ts';
import type { PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { sharingText } from '../../text/sharing-text.ts';
import { besideFields } from './beside-fields.ts';
import { draftAtForm } from './draft-refusals.ts';
import { SharedIndicatorPage } from './shared-indicator-page.tsx';
import { isShareOf } from './shared-indicators.tsx';

type SharedCall = PageCall<{ readonly fiscalYear: number; readonly organisationId: string; readonly code: string }>;

interface SharedState {
  readonly typed: { readonly code: string; readonly component: string; readonly weight: string };
  readonly rowVersion: string;
  readonly errors: readonly FormError[];
}

/** The draft and the cluster's indicator that an address names. */
async function readSubject({ deps, actor, key }: SharedCall) {
  const reading = await readAgreement(deps, actor, key);
  if (!reading.ok) return reading;
  const { agreement, sharing } = reading.value;
  const original = sharing?.indicators.find((one) => one.code === key.code);
  if (agreement && sharing && original) return accept({ reading: reading.value, agreement, sharing, original });
  return refuse(agreement === null || agreement.status === 'draft' ? 'not-found' : 'agreement-not-draft');
}

const sharedIndicatorPage = page({
  address: paths.agreementShared,
  who: 'signed-in',
  refusals: ['forbidden', 'not-found', 'framework-not-found', 'agreement-not-draft'],
  async show(call: SharedCall, state: SharedState | null) {
    const subject = await readSubject(call);
    if (!subject.ok) return subject;
    const { reading, agreement, sharing, original } = subject.value;
    const own = agreement.indicators.find((one) => isShareOf(one, sharing.cluster.id, original));
    const begin = {
      code: own?.code ?? `${original.code}-C`,
      component: own?.componentCode ?? sharing.components[0]?.code ?? '',
      weight: own?.weight ?? '',
    };
    const { typed, rowVersion, errors } = state ?? {
      ...{ typed: begin, rowVersion: String(agreement.rowVersion), errors: [] },
    };
    const { organisation, framework } = reading;
    const { reader } = call.request;
    return accept({
      title: `${sharingText.pageTitle} ${original.code} · ${partyTitle(organisation.name)} ${framework.fiscalYear}`,
      body: h(SharedIndicatorPage, { reading, sharing, original, typed, rowVersion, reader, errors }),
    });
  },
});

const shareForm = form({
  address: paths.agreementShared,
  who: 'signed-in',
  page: sharedIndicatorPage,
  read: (body) => ({
    code: codeOf(body, 'code'),
    component: textOf(body, 'component').trim(),
    weight: textOf(body, 'weight').trim(),
  }),
  async act({ deps, actor, key, input, rowVersion }) {
    if (!/^[0-9A-Za-z][0-9A-Za-z.-]{0,30}$/.test(input.code)) return refuse('code-required', undefined, 'code');
    const { fiscalYear, organisationId, code: sharedCode } = key;
    return shareIndicator(deps, actor, {
      ...{ fiscalYear, organisationId, rowVersion, sharedCode },
      ...{ code: input.code, componentCode: input.component, weight: input.weight },
    });
  },
  refusals: {
    ...draftAtForm,
  },
  goTo: (_, { key, input }) => ({
    to: `${paths.agreement.of(key)}#indicator-${encodeURIComponent(input.code)}`,
    notice: sharingText.saved,
  }),
  again: ({ errors }, { input, body }) => ({
    ...{ typed: input, rowVersion: textOf(body, 'rowVersion') },
    errors: besideFields(errors, input.code),
  }),
});

/** Counting an indicator of the province's cluster in the province's draft. */
export const sharedIndicatorRoutes = [sharedIndicatorPage, shareForm];
