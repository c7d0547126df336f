import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fuzzRuns, fuzzSeed, fuzzTimeout } from '../testing/fuzzing.ts';
import { anyText } from '../testing/generate-texts.ts';
import { appCodes } from './app-codes.ts';
import { passkeyChecksAt, passkeyPlaceOf } from './passkey-checks.ts';

const checks = passkeyChecksAt(passkeyPlaceOf('https://samrit.example'));
const challenge = 'Y2hhbGxlbmdl';
const encoded = (text: string) => Buffer.from(text, 'utf8').toString('base64url');
const clientData = fc
  .oneof(
    fc.record({
      type: fc.constantFrom('webauthn.create', 'webauthn.get', ''),
      challenge: fc.oneof(fc.constant(challenge), anyText),
      origin: fc.oneof(fc.constant('https://samrit.example'), anyText),
    }),
    fc.jsonValue(),
  )
  .map((value) => encoded(JSON.stringify(value)));
const bytes = fc.oneof(
  anyText,
  clientData,
  fc.uint8Array({ maxLength: 200 }).map((some) => Buffer.from(some).toString('base64url')),
);
const answer = fc
  .record({
    ...{ id: bytes, rawId: bytes, type: fc.oneof(fc.constant('public-key'), fc.jsonValue()) },
    response: fc.record(
      {
        ...{ clientDataJSON: clientData, attestationObject: bytes, authenticatorData: bytes, signature: bytes },
        transports: fc.jsonValue(),
      },
      { requiredKeys: ['clientDataJSON'] },
    ),
    clientExtensionResults: fc.jsonValue(),
  })
  .map((value) => JSON.stringify(value));
const answers = fc.oneof(
  anyText,
  fc.json(),
  answer,
  answer,
  fc.tuple(answer, fc.nat(400)).map(([text, at]) => text.slice(0, at)),
);
const passkey = {
  ...{ id: encoded('id'), userId: 'somebody', name: 'a', publicKey: encoded('key'), used: 0, transports: [] },
  ...{ createdAt: '2025-10-06T02:00:00Z', lastUsedAt: null },
};
const runs = (times: number) => ({ numRuns: times * fuzzRuns, seed: fuzzSeed });

it(
  'any answer of a browser about a passkey is refused, and never a fault',
  async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (text) => {
        const read = checks.read(text);
        if (read !== null) expect(read.challenge.length).toBeGreaterThan(0);
        expect(await checks.checkNew(text, challenge)).toBeNull();
        expect(await checks.check(text, challenge, passkey)).toBeNull();
      }),
      runs(300),
    );
  },
  fuzzTimeout(60_000),
);

it(
  'any code of an app is right or wrong, and never a fault',
  () => {
    const secret = appCodes.newSecret();
    const digits = fc.array(fc.constantFrom('0', '1', '9', '๐', '٣', ' ', '-', 'e'), { maxLength: 9 });
    const codes = fc.oneof(
      anyText,
      digits.map((some) => some.join('')),
    );
    fc.assert(
      fc.property(codes, (code) => {
        const step = appCodes.stepOf(secret, code, '2025-10-06T02:00:00Z');
        if (step !== null) expect(code).toMatch(/^\d{6}$/);
      }),
      runs(1000),
    );
  },
  fuzzTimeout(60_000),
);
