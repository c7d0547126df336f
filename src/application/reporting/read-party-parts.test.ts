import { describe, expect, it } from 'vitest';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { listShippedFrameworks } from '../../frameworks/registry.ts';
import { halfReported, reportedHalf } from '../../testing/half-reported-sample.ts';
import { sampleReport, sampleResult } from '../../testing/reporting-sample.ts';
import { partyPartsOf } from './read-party-parts.ts';
import { roundLedger } from './read-round-score.ts';

const reported = sampleResult(reportedHalf, { state: 'reported', variables: { result: '95' }, value: '95' });

function partsOf(framework: Framework, status: 'signed' | 'draft') {
  const agreement = { ...halfReported(framework, 'TH-42'), status };
  const round = framework.rounds.at(-1)?.code ?? '12m';
  const report = { ...sampleReport, fiscalYear: framework.fiscalYear, round };
  const ledger = roundLedger({ framework, agreement, report }, [reported], 'self', '2000-01-01');
  return partyPartsOf(framework, agreement, ledger);
}

describe.each(listShippedFrameworks().map((one) => [one.fiscalYear, one] as const))(
  'the parts of %i',
  (_year, framework) => {
    const top = Number(framework.scale.levels.value.at(-1)?.score);
    const share = (percent: number) => String((percent * top) / 100);

    it('have weights in percent and points on the scale of the year, never one for the other', () => {
      const [first, ...others] = partsOf(framework, 'signed').toSorted((a, b) => Number(b.weight) - Number(a.weight));
      expect(first).toMatchObject({ weight: '100', most: share(100), points: ((62.5 * top) / 100).toFixed(4) });
      for (const other of others) expect(other).toMatchObject({ weight: '0', most: '0', points: null });
    });

    it('are open only where neither a source nor an agreement that was proposed states them', () => {
      const stated = framework.components.flatMap((one) => (one.children?.length ? one.children : [one]));
      for (const part of partsOf(framework, 'draft').filter((one) => one.points === null))
        expect(part.weight).toBe(stated.find((one) => one.code === part.code)?.weight.value ?? null);
    });
  },
);
