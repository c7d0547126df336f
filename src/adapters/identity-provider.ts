import * as oidc from 'openid-client';
import type { IdentityProvider, ProviderRefusal, ShownIdentity } from '../application/people/single-sign-on-ports.ts';
import { accept, type Refused, refuse } from '../domain/values/result.ts';

export interface ProviderPlace {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  /** Whether a second factor shown at the provider counts as one here. */
  readonly mfaCounts: boolean;
}

/**
 * Assumptions: a provider that works answers within five seconds, and one that has answered is there for a minute more.
 * Longer, and people would be sent to a provider that is down instead of being told.
 */
const TIMEOUT_SECONDS = 5;
const KNOWN_FOR_MS = 60_000;

/**
 * The provider at this place. It is asked for its metadata when somebody signs in, never at the start; a failure is not
 * remembered, so that the next sign-in asks again. Its keys are remembered with its metadata.
 */
export function identityProviderAt(place: ProviderPlace, complain: (line: string) => void): IdentityProvider {
  const configuration = rememberedFor(KNOWN_FOR_MS, () => discover(place));
  const refused = (error: unknown): Refused<ProviderRefusal> => {
    complain(`single sign-on: ${String(error)}${error instanceof Error && error.cause ? ` (${error.cause})` : ''}`);
    return refusalOf(error);
  };
  return {
    name: place.name,
    issuer: place.issuer,
    async begin(callback) {
      try {
        return accept(await beginAt(await configuration(), callback));
      } catch (error) {
        refused(error);
        return refuse('single-sign-on-silent');
      }
    },
    async finish(answer, { state, nonce, verifier }) {
      try {
        const known = await configuration();
        const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
        const tokens = await oidc.authorizationCodeGrant(known, new URL(answer), checks);
        const claims = tokens.claims();
        if (claims === undefined) return refuse('single-sign-on-not-proven');
        return accept(shownBy(await withEmail(known, tokens.access_token, claims), place));
      } catch (error) {
        return refused(error);
      }
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: ProviderPlace): Promise<oidc.Configuration> {
  const server = new URL(issuer);
  // Signatures are checked against the provider's keys, not only trusted because they came over TLS.
  const execute = [oidc.enableNonRepudiationChecks];
  // The settings allow http on this machine only.
  if (server.protocol === 'http:') execute.push(oidc.allowInsecureRequests);
  const authentication = byMethodOf(clientSecret);
  return oidc.discovery(server, clientId, undefined, authentication, { execute, timeout: TIMEOUT_SECONDS });
}

/** The client secret in the header, which is what a provider that says nothing expects, or in the body. */
function byMethodOf(clientSecret: string): oidc.ClientAuth {
  const [basic, post] = [oidc.ClientSecretBasic(clientSecret), oidc.ClientSecretPost(clientSecret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

async function beginAt(known: oidc.Configuration, callback: string) {
  const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
  const address = oidc.buildAuthorizationUrl(known, {
    redirect_uri: callback,
    scope: 'openid email',
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return { address: address.href, state, nonce, verifier };
}

type Claims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string };

/** Many providers tell the e-mail only when asked for it. */
async function withEmail(known: oidc.Configuration, accessToken: string, claims: oidc.IDToken): Promise<Claims> {
  if (claims.email !== undefined || known.serverMetadata().userinfo_endpoint === undefined) return claims;
  const { email, email_verified } = await oidc.fetchUserInfo(known, accessToken, claims.sub);
  return { ...claims, email, email_verified };
}

function shownBy(claims: Claims, { mfaCounts }: ProviderPlace): ShownIdentity {
  const { iss: issuer, sub: subject, email, email_verified: verified } = claims;
  const verifiedEmail = typeof email === 'string' && verified === true ? email : null;
  return { issuer, subject, verifiedEmail, secondFactor: mfaCounts && saysSecondFactor(claims) };
}

/** RFC 8176 names it `mfa` in `amr`; a class of authentication (`acr`) is that word or an address that ends in it. */
function saysSecondFactor({ amr, acr }: Claims): boolean {
  return (Array.isArray(amr) && amr.includes('mfa')) || (typeof acr === 'string' && /(^|[/:])mfa$/.test(acr));
}

function refusalOf(error: unknown): Refused<ProviderRefusal> {
  if (error instanceof oidc.AuthorizationResponseError) return refuse('single-sign-on-denied', { reason: error.error });
  if (error instanceof oidc.ResponseBodyError)
    // The code was used or is too old.
    return error.error === 'invalid_grant'
      ? refuse('single-sign-on-ended')
      : refuse('single-sign-on-denied', { reason: error.error });
  return isSilence(error) ? refuse('single-sign-on-silent') : refuse('single-sign-on-not-proven');
}

/** No connection, no answer in time, or an answer that says that the provider itself has failed. */
function isSilence(error: unknown): boolean {
  if (error instanceof TypeError) return true;
  if (!(error instanceof oidc.ClientError)) return false;
  if (error.cause instanceof Response) return error.cause.status >= 500;
  return error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_ABORT';
}

/** What was read, for so long; who asks meanwhile waits for the same answer, and a failure is forgotten. */
function rememberedFor<Value>(milliseconds: number, read: () => Promise<Value>): () => Promise<Value> {
  let known: { readonly value: Promise<Value>; readonly until: number } | null = null;
  return async () => {
    if (known !== null && performance.now() < known.until) return known.value;
    const asked = { value: read(), until: performance.now() + milliseconds };
    known = asked;
    try {
      return await asked.value;
    } catch (error) {
      if (known === asked) known = null;
      throw error;
    }
  };
}
