import type { CodedResult } from '../../../application/results/find-result-code.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { printedScore } from '../../../domain/results/outcome-figures.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { FactList } from '../../components/fact-list.tsx';
import { paths } from '../../paths.ts';
import { papersText } from '../../text/papers-text.ts';

/** What the code of a paper of results refers to, with the way to what was announced. */
export function ResultFacts({ result }: { readonly result: CodedResult }) {
  const { fiscalYear, round, edition, party, announcedAt, contentHash, parties } = result;
  const key = [fiscalYear, round, edition] as const;
  const facts = [
    {
      label: papersText.resultsOf,
      value: party === null ? `${parties} ${papersText.resultsOfAll}` : partyTitle(party.name),
    },
    {
      label: papersText.year,
      value: `${fiscalYear} ${roundName(round)}`,
    },
    { label: papersText.version, value: String(edition) },
    { label: papersText.announcedAt, value: formatThaiInstant(announcedAt) },
    ...(party === null ? [] : figuresOf(party)),
    { label: papersText.resultsHash, value: <code class="hash">{contentHash}</code> },
  ];
  return (
    <>
      <FactList facts={facts} />
      <h2>{papersText.openResults}</h2>
      <ul class="govuk-list">
        <li>
          <a href={paths.resultEdition(...key)}>{papersText.resultsPage}</a>
        </li>
        <li>
          <a href={party === null ? paths.resultPack(...key) : paths.ownResult(...key, party.organisationId)}>
            {papersText.resultsPaper}
          </a>
        </li>
      </ul>
    </>
  );
}

function figuresOf({ total, grade }: NonNullable<CodedResult['party']>) {
  return [
    { label: papersText.total, value: total === null ? '–' : printedScore(total) },
    { label: papersText.grade, value: grade ?? '–' },
  ];
}
