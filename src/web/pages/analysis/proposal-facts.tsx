import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { FactList } from '../../components/fact-list.tsx';
import { noBaselineWords } from '../../components/no-baseline-words.ts';
import { analysisText } from '../../text/analysis-text.ts';

/** One indicator as proposed: unit, weight, earlier results, a target for each level. */
export function ProposalFacts({ indicator }: { readonly indicator: Indicator }) {
  const { unit, weight, definition, baselines } = indicator;
  return (
    <>
      <FactList
        facts={[
          { label: analysisText.unit, value: unit },
          { label: analysisText.weight, value: weight },
          { label: analysisText.baselines, value: formatBaselines(baselines) },
          ...(definition === '' ? [] : [{ label: analysisText.definition, value: definition }]),
        ]}
      />
      <LadderFacts indicator={indicator} />
    </>
  );
}

export function formatBaselines(baselines: Indicator['baselines']): string {
  const said = baselines.map((one) => `พ.ศ. ${one.fiscalYear}: ${one.value ?? noBaselineWords(one)}`);
  return said.length === 0 ? analysisText.none : said.join(' · ');
}

/** The ladder as a small table, which can be printed and read aloud; a level a row, so that no figure widens the page. */
export function LadderFacts({ indicator: { code, rule, unit } }: { readonly indicator: Indicator }) {
  const points = rule.kind === 'composite' ? [] : (rule.points ?? []);
  if (points.length === 0) return null;
  return (
    <table class="table table--small">
      <caption class="govuk-visually-hidden">
        {analysisText.target} {code}
      </caption>
      <thead>
        <tr>
          <th scope="col">{analysisText.level}</th>
          <th scope="col" class="table__number">
            {analysisText.target} ({unit})
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(([value, score]) => (
          <tr key={score}>
            <th scope="row">{score}</th>
            <td class="table__number table__number--breaks">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
