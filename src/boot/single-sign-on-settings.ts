import { z } from 'zod';
import type { ProviderPlace } from '../adapters/identity-provider.ts';
import { namesOf } from '../domain/values/known-names.ts';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** What the provider says is believed about everybody, so that it is asked over TLS; on the machine itself http will do. */
function isIssuer(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.search !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname));
}

/** Sign-in through a central identity provider (OpenID Connect), as the environment gives it. */
export const singleSignOnSettings = {
  SAMRIT_OIDC_ISSUER: z.string().refine(isIssuer, 'an address such as https://id.example.go.th').optional(),
  SAMRIT_OIDC_CLIENT_ID: z.string().min(1).optional(),
  SAMRIT_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What the button of the sign-in page calls the provider. */
  SAMRIT_OIDC_NAME: z.string().trim().min(1).max(60).optional(),
  /** Whether a second factor shown at the provider counts as one here. */
  SAMRIT_OIDC_MFA: z
    .enum(['0', '1', 'true', 'false'])
    .transform((text) => text === '1' || text === 'true')
    .optional(),
};

/** The provider; null if none is set. The first three settings need each other, the others need them. */
export function providerOf(data: z.output<z.ZodObject<typeof singleSignOnSettings>>): ProviderPlace | null {
  const { SAMRIT_OIDC_ISSUER: issuer, SAMRIT_OIDC_CLIENT_ID: clientId, SAMRIT_OIDC_CLIENT_SECRET: clientSecret } = data;
  const { SAMRIT_OIDC_NAME: name = 'ระบบยืนยันตัวตนกลาง', SAMRIT_OIDC_MFA: mfaCounts = false } = data;
  if (issuer && clientId && clientSecret) return { issuer, clientId, clientSecret, name, mfaCounts };
  if (namesOf(singleSignOnSettings).every((key) => data[key] === undefined)) return null;
  throw new Error(
    'การตั้งค่าไม่ถูกต้อง (configuration):\n  SAMRIT_OIDC_ISSUER, SAMRIT_OIDC_CLIENT_ID, SAMRIT_OIDC_CLIENT_SECRET: all of them, or no SAMRIT_OIDC_ setting',
  );
}
