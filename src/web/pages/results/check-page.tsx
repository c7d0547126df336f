import { readHeadListText } from '../../../application/journal/head-list-text.ts';
import type { ResultProof } from '../../../application/results/public-chain.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import type { RoundCode } from '../../../domain/framework/source-schema.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { checkText } from '../../text/check-text.ts';

interface CheckPageProps {
  readonly fiscalYear: number;
  readonly round: RoundCode;
  readonly number: number;
  readonly proof: ResultProof;
}

/** How anybody checks one announced edition: its files, and what to do with them. */
export function CheckPage({ fiscalYear, round, number, proof }: CheckPageProps) {
  const key = [fiscalYear, round, number] as const;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: checkText.results, href: paths.yearResults(fiscalYear) },
          { label: roundName(round), href: paths.roundResults(fiscalYear, round) },
          { label: checkText.title },
        ]}
      />
      <h1>
        {checkText.title} {roundName(round)} {checkText.year} {fiscalYear} {checkText.edition} {number}
      </h1>
      <p class="lead">{checkText.lead}</p>
      <FactList
        facts={[
          { label: checkText.hash, value: <code class="token">{proof.edition.contentHash}</code> },
          { label: checkText.listed, value: listedWords(proof) },
        ]}
      />
      <h2>{checkText.files}</h2>
      <ul>
        <li>
          <a href={paths.resultSnapshot(...key)}>{checkText.snapshot}</a>
        </li>
        <li>
          <a href={paths.resultProof(...key)}>{checkText.proof}</a>
        </li>
        <li>
          <a href={paths.resultChecksum(...key)}>{checkText.checksum}</a>
        </li>
        <li>
          <a href={paths.verifier()}>{checkText.verifier}</a>
        </li>
      </ul>
      <Steps />
      <p>{checkText.shows}</p>
      <p>{checkText.showsNot}</p>
    </>
  );
}

/** The lists of heads in the proof, by number and day. */
function listedWords({ lists }: ResultProof) {
  const days = lists.flatMap((text) => readHeadListText(text)?.content ?? []);
  if (days.length === 0) return checkText.notListed;
  return days.map(({ number, day }) => `${checkText.list} ${number} ${formatThaiDate(day)}`).join(' · ');
}

function Steps() {
  return (
    <>
      <h2>{checkText.how}</h2>
      <ol>
        {checkText.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a href={paths.headLists()}>{checkText.headLists}</a>
      </p>
    </>
  );
}

/** The program that verifies results without this server, and how it is used. */
export function VerifierPage({ isBuilt }: { readonly isBuilt: boolean }) {
  return (
    <>
      <h1>{checkText.verifier}</h1>
      <p class="lead">{checkText.verifierLead}</p>
      {isBuilt ? (
        <ul>
          <li>
            <a href={paths.verifierForBrowser()}>{checkText.html}</a>
          </li>
          <li>
            <a href={paths.verifierForNode()}>{checkText.node}</a> <code data-arabic="">{checkText.command}</code>
          </li>
        </ul>
      ) : (
        <Notice tone="attention" title={checkText.notBuilt} />
      )}
      <Steps />
      <p>{checkText.reproducible}</p>
    </>
  );
}
