import { h } from 'preact';
import { addPasskey } from '../../../application/people/add-passkey.ts';
import { makeRecoveryCodes } from '../../../application/people/make-recovery-codes.ts';
import type { Proof } from '../../../application/people/prove-identity.ts';
import { readFactors } from '../../../application/people/read-factors.ts';
import { removeFactor } from '../../../application/people/remove-factor.ts';
import { beginApp, confirmApp, readNewApp } from '../../../application/people/set-up-app.ts';
import { strengthenSession } from '../../../application/people/strengthen-session.ts';
import { factorRefusals } from '../../../contract/refusals/factors.ts';
import { renderQrCode } from '../../../documents/qr-code.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { accept } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { WebDeps } from '../../deps.ts';
import { type FormBody, textOf } from '../../form-body.ts';
import { atForm, type PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { returnToOf } from '../../return-to.ts';
import { form, page } from '../../serve-page.ts';
import { factorText } from '../../text/factor-text.ts';
import { NewAppPage } from './new-app-page.tsx';
import { NewRecoveryCodes } from './recovery-codes.tsx';
import { SecondFactorPage } from './second-factor-page.tsx';
import type { SecondFactorState } from './second-factor-state.tsx';

type Form = NonNullable<SecondFactorState['form']>;

/** The refusals of a proof of identity and of a factor, all at the form. */
const proofAtForm = {
  ...atForm(factorRefusals),
  ...atForm(['password-wrong', 'attempts-slowed', 'user-not-found', 'session-not-found'] as const),
};

const secondFactorPage = page({
  address: paths.secondFactor,
  who: 'signed-in',
  refusals: ['forbidden'],
  frame: { islands: ['passkey'] },
  async show({ deps, request, actor, asked }, state: SecondFactorState | null) {
    const factors = await readFactors(deps.people, actor);
    if (!factors.ok) return factors;
    return accept({
      title: factorText.title,
      body: h(SecondFactorPage, {
        factors: factors.value,
        shown: request.reader.strength?.secondFactor === true || state?.recoveryCodes !== undefined,
        passkeysElsewhere: whyNotHere(deps, request),
        state: { ...state, returnTo: returnToOf({ deps, request }, state?.returnTo ?? asked('returnTo')) },
      }),
    });
  },
});

/** Why passkeys cannot be used at the address that was asked. */
function whyNotHere({ people }: PageCall<unknown>['deps'], { hostname }: PageCall<unknown>['request']) {
  const { place } = people.factors.passkeys;
  if (place === null) return factorText.passkeyNowhere;
  return hostname === place.domain ? undefined : factorText.passkeyElsewhere(place.address);
}

/** Each form of the page has names of its own for the same fields. */
const readProof = (form: Form) => (body: FormBody) => ({
  proof: proofOf(body, `${form}.`),
  returnTo: textOf(body, 'returnTo'),
});

/** The proof, and the session in which it is given. */
function given({ proof }: { readonly proof: Proof }, { reader }: PageCall<unknown>['request']) {
  return { proof, sessionId: reader.sessionId };
}

/** What each form of the page leaves when it is refused. */
function leaving(form: Form) {
  return (
    { errors }: { readonly errors: readonly FormError[] },
    { input }: { readonly input: { readonly returnTo: string | undefined } },
  ): SecondFactorState => ({ form, errors: errors.map(ofForm(form)), returnTo: input.returnTo });
}

function ofForm(form: Form) {
  return (error: FormError): FormError =>
    error.field === undefined ? error : { ...error, field: `${form}.${error.field}` };
}

const showForm = form({
  address: paths.secondFactorShow,
  who: 'signed-in',
  page: secondFactorPage,
  read: readProof('show'),
  act: ({ deps, actor, input, request }) => strengthenSession(deps.people, actor, given(input, request)),
  refusals: proofAtForm,
  goTo: (_, call) => ({ to: returnToOf(call, call.input.returnTo) ?? paths.secondFactor(), notice: factorText.shown }),
  again: leaving('show'),
});

interface NewAppState {
  readonly errors?: readonly FormError[];
  readonly returnTo?: string | undefined;
  /** Shown only this once, after the app is confirmed. */
  readonly recoveryCodes?: readonly string[];
}

const newAppPage = page({
  address: paths.newApp,
  who: 'signed-in',
  refusals: ['app-set-up-ended', 'forbidden'],
  async show({ deps, request, actor, asked }, state: NewAppState | null) {
    const returnTo = returnToOf({ deps, request }, state?.returnTo ?? asked('returnTo'));
    if (state?.recoveryCodes !== undefined) return showRecoveryCodes(deps, actor, { ...state, returnTo });
    const app = await readNewApp(deps.people, actor);
    if (!app.ok) return app;
    const qrCode = renderQrCode(app.value.address);
    const body = h(NewAppPage, { app: app.value, qrCode, returnTo, errors: state?.errors ?? [] });
    return accept({ title: factorText.newAppTitle, body });
  },
});

async function showRecoveryCodes(deps: WebDeps, actor: Actor, { recoveryCodes = [], returnTo }: NewAppState) {
  const factors = await readFactors(deps.people, actor);
  if (!factors.ok) return factors;
  const body = h(NewRecoveryCodes, { codes: recoveryCodes, email: factors.value.email, returnTo });
  return accept({ title: factorText.recovery, body });
}

const newAppForm = form({
  address: paths.newApp,
  who: 'signed-in',
  page: secondFactorPage,
  read: readProof('app'),
  act: ({ deps, actor, input, request }) => beginApp(deps.people, actor, given(input, request)),
  refusals: proofAtForm,
  goTo: (_, { input }) => ({ to: paths.newApp(input.returnTo) }),
  again: leaving('app'),
});

const confirmAppForm = form({
  address: paths.newAppConfirm,
  who: 'signed-in',
  page: newAppPage,
  read: (body) => ({ code: textOf(body, 'code'), returnTo: textOf(body, 'returnTo') }),
  act: ({ deps, actor, input, request }) =>
    confirmApp(deps.people, actor, { code: input.code, sessionId: request.reader.sessionId }),
  refusals: { 'proof-code-wrong': 'atForm', 'app-set-up-ended': 'ownPage' },
  goTo: ({ recoveryCodes }, { input: { returnTo } }) =>
    recoveryCodes.length > 0
      ? { show: { recoveryCodes, returnTo } }
      : { to: paths.secondFactor(returnTo), notice: factorText.appDone },
  again: ({ errors }, { input: { returnTo } }): NewAppState => ({ errors, returnTo }),
});

const removeAppForm = form({
  address: paths.appRemove,
  who: 'signed-in',
  page: secondFactorPage,
  read: readProof('remove'),
  act: ({ deps, actor, input, request }) =>
    removeFactor(deps.people, actor, { ...given(input, request), factor: 'app' }),
  refusals: proofAtForm,
  goTo: () => ({ to: paths.secondFactor(), notice: factorText.appRemoved }),
  again: leaving('remove'),
});

const addPasskeyForm = form({
  address: paths.passkeys,
  who: 'signed-in',
  page: secondFactorPage,
  // The passkey of this form is the new one: the proof is the password alone, in a session that has shown enough.
  read: (body) => ({
    name: textOf(body, 'passkey.name'),
    answer: textOf(body, 'passkey.passkey'),
    proof: { password: textOf(body, 'passkey.password') },
    returnTo: textOf(body, 'returnTo'),
  }),
  act: ({ deps, actor, input: { name, answer, proof }, request }) =>
    addPasskey(deps.people, actor, { name, answer, proof, sessionId: request.reader.sessionId }),
  refusals: proofAtForm,
  goTo: ({ recoveryCodes }, { input: { returnTo } }) =>
    recoveryCodes.length > 0
      ? { show: { recoveryCodes, returnTo } }
      : { to: paths.secondFactor(returnTo), notice: factorText.passkeyAdded },
  again: ({ errors }, { input: { name, returnTo } }): SecondFactorState => ({
    form: 'passkey',
    errors: errors.map(ofForm('passkey')),
    passkeyName: name,
    returnTo,
  }),
});

const removePasskeyForm = form({
  address: paths.passkeyRemove,
  who: 'signed-in',
  page: secondFactorPage,
  read: (body) => ({
    proof: proofOf(body, textOf(body, 'prefix')),
    returnTo: undefined,
    passkeyId: textOf(body, 'passkeyId'),
  }),
  act: ({ deps, actor, input, request }) => {
    const { passkeyId } = input;
    return removeFactor(deps.people, actor, { ...given(input, request), factor: { passkeyId } });
  },
  refusals: proofAtForm,
  goTo: () => ({ to: paths.secondFactor(), notice: factorText.passkeyRemoved }),
  again: ({ errors }): SecondFactorState => ({ errors: errors.map(({ sentence }) => ({ sentence })) }),
});

const recoveryCodesForm = form({
  address: paths.recoveryCodes,
  who: 'signed-in',
  page: secondFactorPage,
  read: readProof('recovery'),
  act: ({ deps, actor, input, request }) => makeRecoveryCodes(deps.people, actor, given(input, request)),
  refusals: proofAtForm,
  goTo: ({ recoveryCodes }, { input: { returnTo } }) => ({ show: { recoveryCodes, returnTo } }),
  again: leaving('recovery'),
});

/** One's own second factors. */
export const secondFactorRoutes = [
  secondFactorPage,
  showForm,
  newAppPage,
  newAppForm,
  confirmAppForm,
  removeAppForm,
  addPasskeyForm,
  removePasskeyForm,
  recoveryCodesForm,
];
