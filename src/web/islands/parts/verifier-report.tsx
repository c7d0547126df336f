import type { FigureDifference } from '../../../application/verifier/name-differences.ts';
import type { GivenFiles } from '../../../application/verifier/read-files.ts';
import { sayConclusion, sayVerdict, type VerdictLine } from '../../../application/verifier/say-verdict.ts';
import { verifierWords, verdictWords as words } from '../../../application/verifier/verifier-words.data.ts';
import type { FilesVerdict } from '../../../application/verifier/verify-files.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { verifierPageText as text } from '../../text/verifier-text.ts';

interface GivenNamesProps {
  readonly names: readonly string[];
  readonly elsewhere: readonly string[];
}

/** The names of the files that are being verified, and of those that the reader has from elsewhere. */
export function GivenNames({ names, elsewhere }: GivenNamesProps) {
  return (
    <>
      {names.length === 0 ? null : (
        <p>
          {text.given} {names.join(', ')}
        </p>
      )}
      {elsewhere.length === 0 ? null : (
        <p>
          {text.givenElsewhere} {elsewhere.join(', ')}
        </p>
      )}
    </>
  );
}

/** Why nothing was verified. */
export function FileFaults({ faults }: { readonly faults: GivenFiles['faults'] }) {
  return (
    <section class="verdict verdict--wrong">
      <h2 tabIndex={-1}>{text.notChecked}</h2>
      <ul>
        {faults.map(({ name, fault }) => (
          <li key={`${name} ${fault}`}>
            {name === '' ? null : <strong>{name}: </strong>}
            {verifierWords[fault].thai}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was found: the verdict, every figure that differs, and the table of all parties as it was computed. */
export function VerifierReport({ verdict }: { readonly verdict: FilesVerdict }) {
  const { content, conclusion, edition, table } = verdict;
  const names = new Map(content.parties.map(({ organisationId, name }) => [organisationId, name]));
  const { headline, means, missing } = sayConclusion(verdict);
  return (
    <>
      <section class={`verdict ${verdictClasses[conclusion]}`}>
        <h2 tabIndex={-1}>{headline.thai}</h2>
        <p>{means.thai}</p>
        {missing.map(({ thai }) => (
          <p key={thai}>{thai}</p>
        ))}
        <p>
          {text.results}
          {roundName(content.round)} {text.months} {content.fiscalYear} {text.edition} {content.edition} {text.count}{' '}
          {content.parties.length} {text.parties}
        </p>
        <ul class="findings">
          {sayVerdict(verdict).map((line) => (
            <Finding key={line.thai} line={line} />
          ))}
        </ul>
      </section>
      <Differences differences={edition.differences} />
      <ResultTable caption={text.provinces} rows={table.provinces} names={names} />
      <ResultTable caption={text.clusters} rows={table.clusters} names={names} />
    </>
  );
}

const verdictClasses = {
  confirmed: 'verdict--right',
  alone: 'verdict--alone',
  differs: 'verdict--wrong',
} as const;

const marks = { right: '✓', wrong: '✗', told: '•' } as const;
const markWords = { right: text.right, wrong: text.wrong, told: text.told } as const;

function Finding({ line: { is, thai } }: { readonly line: VerdictLine }) {
  return (
    <li class={`finding finding--${is}`}>
      <span aria-hidden="true">{marks[is]} </span>
      <span class="unseen">{markWords[is]} </span>
      {thai}
    </li>
  );
}

const MOST = 500;

function Differences({ differences }: { readonly differences: readonly FigureDifference[] }) {
  if (differences.length === 0) return null;
  return (
    <section>
      <h2>
        {text.differences} ({differences.length})
      </h2>
      {differences.length > MOST ? <p>{text.firstOnly}</p> : null}
      <ol class="differences">
        {differences.slice(0, MOST).map((one, index) => (
          <li key={index}>
            <strong>{one.party ?? words.allParties.thai}</strong>
            {one.indicator === null ? '' : ` · ${one.indicator}`} · {one.step}
            <dl>
              <dt>{words.stored.thai}</dt>
              <dd>{one.stored}</dd>
              <dt>{words.computed.thai}</dt>
              <dd>{one.computed}</dd>
              <dt>{words.at.thai}</dt>
              <dd>{one.at}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ResultTableProps {
  readonly caption: string;
  readonly rows: FilesVerdict['table']['provinces'];
  readonly names: ReadonlyMap<string, string>;
}

function ResultTable({ caption, rows, names }: ResultTableProps) {
  if (rows.length === 0) return null;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.place}</th>
          <th scope="col">{text.party}</th>
          <th scope="col">{text.total}</th>
          <th scope="col">{text.grade}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ organisationId, place, total, grade }) => (
          <tr key={organisationId}>
            <td>{place ?? '–'}</td>
            <th scope="row">{names.get(organisationId) ?? organisationId}</th>
            <td>{total ?? '–'}</td>
            <td>{grade ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
