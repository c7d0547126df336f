import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Signature } from '../../domain/agreement/signature.ts';
import type { Queryable } from '../queryable.ts';

type AgreementKey = Pick<Agreement, 'organisationId' | 'fiscalYear' | 'version'>;

export const signatureColumns = `position, office, signer_name AS "signerName", acting_for AS "actingFor",
  signed_at AS "signedAt", content_hash AS "contentHash"`;

/** The signatures under one version, in the order signed. */
export async function signaturesOf(client: Queryable, agreement: AgreementKey) {
  const { rows } = await client.query<Signature>({
    name: 'signatures-of-agreement',
    text: `SELECT ${signatureColumns}
           FROM agreement_signature WHERE organisation_id = $1 AND fiscal_year = $2 AND version = $3 ORDER BY position`,
    values: [agreement.organisationId, agreement.fiscalYear, agreement.version],
  });
  return rows;
}

/** Adds one signature; the table refuses every change of a row. */
export async function addSignature(client: Queryable, agreement: AgreementKey, signature: Signature, userId: string) {
  await client.query({
    name: 'signature-add',
    text: `INSERT INTO agreement_signature (organisation_id, fiscal_year, version, position, office, user_id,
             signer_name, acting_for, content_hash, signed_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      agreement.organisationId,
      agreement.fiscalYear,
      agreement.version,
      signature.position,
      signature.office,
      userId,
      signature.signerName,
      signature.actingFor,
      signature.contentHash,
      signature.signedAt,
    ],
  });
}
