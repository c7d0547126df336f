import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Signature } from '../../domain/agreement/signature.ts';
import type { Queryable } from '../queryable.ts';

type AgreementKey = Pick<Agreement, 'organisationId' | 'fiscalYear' | 'version'>;

export const signatureColumns = `given.position, given.office, given.signer_name AS "signerName",
  given.acting_for AS "actingFor", given.signed_at AS "signedAt", given.content_hash AS "contentHash"`;

/** The signatures under one version, in the order signed. */
export async function signaturesOf(client: Queryable, agreement: AgreementKey) {
  const { rows } = await client.query<Signature>({
    name: 'signatures-of-agreement',
    text: `SELECT ${signatureColumns}
           FROM agreement_signature AS given JOIN agreement USING (organisation_id, fiscal_year, version)
           WHERE organisation_id = $1 AND fiscal_year = $2 AND version = $3 AND course = signing_course
           ORDER BY position`,
    values: [agreement.organisationId, agreement.fiscalYear, agreement.version],
  });
  return rows;
}

/** Adds one signature; the table refuses every change of a row. */
export async function addSignature(client: Queryable, agreement: AgreementKey, signature: Signature, userId: string) {
  await client.query({
    name: 'signature-add',
    text: `INSERT INTO agreement_signature (organisation_id, fiscal_year, version, course, position, office, user_id,
             signer_name, acting_for, content_hash, signed_at)
           SELECT $1, $2, $3, signing_course, $4, $5, $6, $7, $8, $9, $10
           FROM agreement WHERE organisation_id = $1 AND fiscal_year = $2 AND version = $3`,
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

/** What is signed from now on belongs to the next course of signing; the signatures of the last one are void and kept. */
export async function voidSignatures(client: Queryable, agreement: AgreementKey) {
  await client.query({
    name: 'signatures-void',
    text: `UPDATE agreement SET signing_course = signing_course + 1
           WHERE organisation_id = $1 AND fiscal_year = $2 AND version = $3`,
    values: [agreement.organisationId, agreement.fiscalYear, agreement.version],
  });
}
