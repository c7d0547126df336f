import { z } from 'zod';

/** The certificate with which papers are signed, as the environment gives it. */
export const certificateSettings = {
  /** A PKCS #12 file (.p12, .pfx) with the organisation's certificate and its key. */
  SAMRIT_CERTIFICATE: z.string().min(1).optional(),
  SAMRIT_CERTIFICATE_PASSWORD: z.string().default(''),
  /** The address of a timestamp server (RFC 3161). */
  SAMRIT_TIMESTAMP_URL: z.url({ protocol: /^https?$/ }).optional(),
};

/** Where the certificate is; null: papers carry their code alone, and in a demonstration a test certificate's signature. */
export interface CertificateConfig {
  readonly certificate: { readonly file: string; readonly password: string } | null;
  readonly timestampAddress: string | null;
}

export function certificateOf(data: z.output<z.ZodObject<typeof certificateSettings>>): CertificateConfig {
  const { SAMRIT_CERTIFICATE: file, SAMRIT_CERTIFICATE_PASSWORD: password, SAMRIT_TIMESTAMP_URL: address } = data;
  return { certificate: file === undefined ? null : { file, password }, timestampAddress: address ?? null };
}
