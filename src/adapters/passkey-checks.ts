import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { Passkey, PasskeyChecks, PasskeyPlace } from '../application/people/factor-ports.ts';

const longestAnswer = 20_000;
/** ES256, EdDSA and RS256: what authenticators make. */
const supportedAlgorithmIDs = [-7, -8, -257];
const bytes = z.string().regex(/^[A-Za-z0-9_-]{1,16000}$/);

/** What both kinds of answer have; the library checks the rest of each. */
const answerSchema = z.looseObject({
  id: bytes,
  rawId: bytes,
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: bytes }),
});

const clientDataSchema = z.object({ challenge: z.string().min(1).max(200), origin: z.string().max(300) });

/**
 * The domain of the product's public address. An address of numbers has none: on the machine itself, `localhost` stands
 * in for it.
 */
export function passkeyPlaceOf(publicAddress: string): PasskeyPlace | null {
  const { hostname, protocol, origin } = new URL(publicAddress);
  if (hostname === 'localhost') return { domain: hostname, address: origin };
  if (/^127\.|^\[::1\]$/.test(hostname)) return { domain: 'localhost', address: origin.replace(hostname, 'localhost') };
  // Browsers have passkeys only where nobody in between can read along.
  if (protocol !== 'https:' || /^[\d.]+$|^\[/.test(hostname)) return null;
  return { domain: hostname, address: origin };
}

/** Passkeys checked by SimpleWebAuthn. An answer that is not valid is an ordinary case, never an exception. */
export function passkeyChecksAt(place: PasskeyPlace | null): PasskeyChecks {
  return { place, read, ...askingAt(place?.domain ?? ''), ...checkingAt(place) };
}

function askingAt(domain: string): Pick<PasskeyChecks, 'newOptions' | 'answerOptions'> {
  return {
    async newOptions({ challenge, user, present }) {
      const options = await generateRegistrationOptions({
        rpName: 'สัมฤทธิ์',
        rpID: domain,
        userName: user.email,
        userDisplayName: user.name,
        userID: bytesOf(user.id),
        challenge: Buffer.from(challenge, 'base64url'),
        attestationType: 'none',
        supportedAlgorithmIDs,
        excludeCredentials: present.map(({ id, transports }) => ({ id, transports: [...transports] })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
      return JSON.stringify(options);
    },
    async answerOptions(challenge, passkeys) {
      const options = await generateAuthenticationOptions({
        rpID: domain,
        challenge: Buffer.from(challenge, 'base64url'),
        allowCredentials: passkeys.map(({ id, transports }) => ({ id, transports: [...transports] })),
        userVerification: 'required',
      });
      return JSON.stringify(options);
    },
  };
}

function read(json: string) {
  const answer = parsed(json);
  if (answer === null) return null;
  const clientData = jsonOf(Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8'));
  const found = clientDataSchema.safeParse(clientData).data;
  return found === undefined ? null : { passkeyId: answer.id, ...found };
}

/** The origin an answer must come from. On the machine itself the port differs from the public one in tests. */
function originOf(place: PasskeyPlace, origin: string): string {
  if (place.domain === 'localhost' && /^http:\/\/localhost(:\d{1,5})?$/.test(origin)) return origin;
  return place.address;
}

function checkingAt(place: PasskeyPlace | null): Pick<PasskeyChecks, 'checkNew' | 'check'> {
  return {
    async checkNew(json, challenge) {
      const response = parsed(json) as RegistrationResponseJSON | null;
      if (response === null || place === null) return null;
      const origin = originOf(place, read(json)?.origin ?? '');
      const expected = { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: place.domain };
      const found = await orNull(
        verifyRegistrationResponse({ response, ...expected, supportedAlgorithmIDs, requireUserVerification: true }),
      );
      if (!found?.verified) return null;
      const { id, publicKey, counter, transports } = found.registrationInfo.credential;
      return {
        id,
        publicKey: Buffer.from(publicKey).toString('base64url'),
        used: counter,
        transports: transports ?? [],
      };
    },
    async check(json, challenge, passkey) {
      const response = parsed(json) as AuthenticationResponseJSON | null;
      if (response === null || place === null) return null;
      const origin = originOf(place, read(json)?.origin ?? '');
      const expected = { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: place.domain };
      const credential = credentialOf(passkey);
      const check = verifyAuthenticationResponse({ response, ...expected, credential, requireUserVerification: true });
      const found = await orNull(check);
      return found?.verified ? found.authenticationInfo.newCounter : null;
    },
  };
}

function credentialOf({ id, publicKey, used, transports }: Passkey) {
  return { id, publicKey: bytesOf(Buffer.from(publicKey, 'base64url')), counter: used, transports: [...transports] };
}

function bytesOf(value: string | Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(typeof value === 'string' ? Buffer.from(value, 'utf8') : value);
}

/** The library throws for an answer that is not valid. */
async function orNull<Value>(check: Promise<Value>): Promise<Value | null> {
  try {
    return await check;
  } catch {
    return null;
  }
}

function parsed(json: string): z.output<typeof answerSchema> | null {
  if (json.length > longestAnswer) return null;
  return answerSchema.safeParse(jsonOf(json)).data ?? null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
