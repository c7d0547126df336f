import type { SealStore } from '../../application/year/seal-ports.ts';
import type { AgreementSeal } from '../../domain/agreement/agreement-seal.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", version, code, content,
  content_hash AS "contentHash", signatures, approvals, seal_hash AS "sealHash", sealed_at AS "sealedAt"`;

async function insertSeal(client: Queryable, seal: AgreementSeal) {
  await client.query({
    name: 'seal-insert',
    text: `INSERT INTO agreement_seal (organisation_id, fiscal_year, version, code, content, content_hash,
             signatures, seal_hash, sealed_at, approvals)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      seal.organisationId,
      seal.fiscalYear,
      seal.version,
      seal.code,
      seal.content,
      seal.contentHash,
      JSON.stringify(seal.signatures),
      seal.sealHash,
      seal.sealedAt,
      JSON.stringify(seal.approvals ?? []),
    ],
  });
}

/** Seals of agreements: written once, never changed. */
export function sealsIn(client: Queryable): SealStore {
  return {
    insert: (seal) => insertSeal(client, seal),
    async latest(organisationId, fiscalYear) {
      const { rows } = await client.query<AgreementSeal>({
        name: 'seal-latest',
        text: `SELECT ${columns} FROM agreement_seal WHERE organisation_id = $1 AND fiscal_year = $2
               ORDER BY version DESC LIMIT 1`,
        values: [organisationId, fiscalYear],
      });
      return rows[0] ?? null;
    },
    async listOfParty(organisationId, fiscalYear) {
      const { rows } = await client.query<AgreementSeal>({
        name: 'seals-of-party',
        text: `SELECT ${columns} FROM agreement_seal WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY version`,
        values: [organisationId, fiscalYear],
      });
      return rows;
    },
    async findByCode(code) {
      const { rows } = await client.query<AgreementSeal>({
        name: 'seal-by-code',
        text: `SELECT ${columns} FROM agreement_seal WHERE code = $1`,
        values: [code],
      });
      return rows[0] ?? null;
    },
    async listOfYear(fiscalYear) {
      const { rows } = await client.query<{ organisationId: string; version: number; code: string }>({
        name: 'seals-of-year',
        text: `SELECT DISTINCT ON (organisation_id) organisation_id AS "organisationId", version, code
               FROM agreement_seal WHERE fiscal_year = $1 ORDER BY organisation_id, version DESC`,
        values: [fiscalYear],
      });
      return rows;
    },
  };
}
