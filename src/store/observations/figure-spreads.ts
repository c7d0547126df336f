import type { ObservationStore } from '../../application/observations/observation-ports.ts';
import type { FigureSpread } from '../../domain/observations/by-chance.ts';
import { kindsAlikeByNature } from '../../domain/observations/observation.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { indicatorOf, wasSent } from './shared-data.ts';

/** How far figures lie apart among all parties. */
export function figureSpreadsIn(client: Queryable): Pick<ObservationStore, 'spreadsOf'> {
  return {
    spreadsOf: (fiscalYear, codes) =>
      query<FigureSpread>(client, {
        name: 'observation-spreads',
        text: `SELECT round, code, name, count(*)::int AS parties,
                 percentile_disc(0.25) WITHIN GROUP (ORDER BY value::numeric)::text AS low,
                 percentile_disc(0.75) WITHIN GROUP (ORDER BY value::numeric)::text AS high,
                 max(scale(trim_scale(value::numeric))) AS decimals
               FROM (SELECT result.round, result.code, one.key AS name, one.value
                 FROM result JOIN report USING (organisation_id, fiscal_year, round)
                 JOIN ${indicatorOf('result', 'report')} ON true
                 CROSS JOIN LATERAL jsonb_each_text(result.variables) AS one
                 WHERE fiscal_year = $1 AND result.code = ANY($2) AND result.state = 'reported' AND ${wasSent('report')}
                   AND shared_from IS NULL AND rule ->> 'kind' <> ALL($3)
                   AND one.value ~ '^-?[0-9]+([.][0-9]+)?$') AS figure
               GROUP BY round, code, name`,
        values: [fiscalYear, codes, kindsAlikeByNature],
      }),
  };
}
