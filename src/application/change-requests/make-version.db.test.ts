import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkAgreementWeights } from '../../domain/agreement/check-agreement-weights.ts';
import { visitor } from '../../domain/people/actor.ts';
import { describeOnEmbeddedDatabase } from '../../testing/database.ts';
import { fuzzRuns, fuzzSeed, fuzzTimeout } from '../../testing/fuzzing.ts';
import { papersOver } from '../../testing/papers-setting.ts';
import { accepted } from '../../testing/people-setting.ts';
import {
  actOn,
  agreedNow,
  beginParties,
  type ChangedYear,
  type DrawnChange,
  openRandomChanges,
} from '../../testing/random-changes.ts';
import { issueAgreementPaper } from '../papers/issue-agreement-paper.ts';
import type { PapersDeps } from '../papers/papers-deps.ts';
import { verifyScores } from '../reporting/verify-scores.ts';

const drawn: fc.Arbitrary<DrawnChange> = fc.record({
  ...{ party: fc.nat(5), code: fc.nat(30), kind: fc.nat(30), figure: fc.nat(30) },
  isSending: fc.nat(7).map((one) => one === 0),
});

for (const year of [2554, 2568] as const satisfies readonly ChangedYear[])
  describeOnEmbeddedDatabase(`after any accepted changes of FY${year}`, (database) => {
    let world: Awaited<ReturnType<typeof openRandomChanges>>;
    let papers: PapersDeps;
    beforeAll(async () => {
      world = await openRandomChanges(database.pool, year);
      papers = papersOver(world.deps);
    });
    afterAll(() => papers.paperRenderer.close());

    const rowsOf = async (text: string, values: unknown[]) => {
      const { rows } = await database.pool.query<{ text: string }>(text, values);
      return rows.map((one) => one.text);
    };
    /** Everything that is written of versions before the newest, and of rounds that were sent: it never changes. */
    const kept = async (party: string, version: number) => {
      const old = 'WHERE organisation_id = $1 AND fiscal_year = $2 AND version <= $3';
      const sent = `WHERE organisation_id = $1 AND fiscal_year = $2 AND round IN (SELECT round FROM report
        WHERE organisation_id = $1 AND fiscal_year = $2 AND status = 'submitted')`;
      return [
        ...(await rowsOf(`SELECT agreement::text AS text FROM agreement ${old} ORDER BY version`, [
          party,
          year,
          version,
        ])),
        ...(await rowsOf(`SELECT indicator::text AS text FROM indicator ${old} ORDER BY version, code`, [
          party,
          year,
          version,
        ])),
        ...(await rowsOf(`SELECT agreement_seal::text AS text FROM agreement_seal ${old} ORDER BY version`, [
          party,
          year,
          version,
        ])),
        ...(await rowsOf(`SELECT result::text AS text FROM result ${sent} ORDER BY round, code`, [party, year])),
        ...(await rowsOf(`SELECT province_score::text AS text FROM province_score ${sent} ORDER BY round, kind`, [
          party,
          year,
        ])),
      ];
    };
    const paperOf = async (organisationId: string, version: number, from = papers) => {
      const input = { organisationId, fiscalYear: year, format: 'docx', version } as const;
      return accepted(await issueAgreementPaper(from, visitor, input)).sha256;
    };
    const holdWeights = async (party: string) => {
      const { indicators } = await agreedNow(world, party);
      const sum = indicators.reduce((all, { weight }) => all + BigInt(Math.round(Number(weight) * 10_000)), 0n);
      expect(sum).toBe(1_000_000n);
      expect(checkAgreementWeights(world.framework, indicators)).toEqual({ ok: true, value: true });
    };

    it(
      'weights sum to exactly 100 and to what is stated, and nothing old or sent is another to the byte',
      async () => {
        let changes = 0;
        await fc.assert(
          fc.asyncProperty(fc.array(drawn, { minLength: 4, maxLength: 9 }), async (steps) => {
            const parties = await beginParties(world);
            const issued: [string, number, string][] = [];
            for (const step of steps) {
              const before = await Promise.all(
                parties.map(async (party) => ({ party, version: (await agreedNow(world, party)).version })),
              );
              const old = await Promise.all(before.map(({ party, version }) => kept(party, version)));
              const done = await actOn(world, parties, step);
              for (const [at, { party, version }] of before.entries()) {
                await holdWeights(party);
                if (!step.isSending) expect(await kept(party, version)).toEqual(old[at]);
                const after = (await agreedNow(world, party)).version;
                if (after === version) continue;
                expect(after).toBe(version + 1);
                changes += 1;
                issued.push(
                  [party, version, await paperOf(party, version)],
                  [party, after, await paperOf(party, after)],
                );
              }
              if (!done.ok) expect(done.refusals.length).toBeGreaterThan(0);
            }
            // Made again from nothing but what was sealed, each is the same file.
            const again = papersOver(world.deps);
            for (const [party, version, sha256] of issued) expect(await paperOf(party, version, again)).toBe(sha256);
            await again.paperRenderer.close();
            expect((await verifyScores(world.deps)).differences).toEqual([]);
          }),
          { numRuns: 5 * fuzzRuns, seed: fuzzSeed },
        );
        expect(changes).toBeGreaterThan(5);
      },
      fuzzTimeout(120_000),
    );
  });
