import { editionsOfYears, paperKinds } from '../../../documents/paper-editions.data.ts';
import { lineOf } from '../../../documents/paper-editions.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { LinkedSource, SourcedValue } from '../../components/sourced-value.tsx';
import { frameworkText, instrumentNames } from '../../text/framework-text.ts';
import { signatoryText } from '../../text/signatory-text.ts';

/** Who signs, which papers, who receives the result and how it is used. */
export function FrameworkPapers({ framework }: { readonly framework: Framework }) {
  return (
    <>
      <InstrumentOf framework={framework} />
      <Signatories framework={framework} />
      <section aria-labelledby="documents">
        <h2 id="documents">{frameworkText.documents}</h2>
        <ul>
          {framework.documents.map((document) => (
            <li key={document.code}>
              <SourcedValue source={document.source}>{document.name}</SourcedValue>
              {document.parts === undefined ? null : (
                <ol>
                  {document.parts.map((part) => (
                    <li key={part}>{part}</li>
                  ))}
                </ol>
              )}
              <Undertakes items={document.undertakes} />
            </li>
          ))}
        </ul>
        <Forms fiscalYear={framework.fiscalYear} />
      </section>
      <section aria-labelledby="results">
        <h2 id="results">{frameworkText.results}</h2>
        <p>
          <SourcedValue source={framework.resultsTo.source}>
            {framework.resultsTo.value.join(' · ') || frameworkText.unstated}
          </SourcedValue>
        </p>
        {framework.indicatorsTo === undefined ? null : (
          <p>
            {frameworkText.indicatorsTo}{' '}
            <SourcedValue source={framework.indicatorsTo.source}>
              {framework.indicatorsTo.value.join(' · ')}
            </SourcedValue>
          </p>
        )}
        <Incentives framework={framework} />
        <RightsOfReply framework={framework} />
        <Appraisals framework={framework} />
      </section>
    </>
  );
}

/** The edition of the product's own form in which each kind of paper of the year is set. */
function Forms({ fiscalYear }: { readonly fiscalYear: number }) {
  return (
    <>
      <p class="small">{frameworkText.forms}</p>
      <ul>
        {paperKinds.map((kind) => {
          const line = lineOf(editionsOfYears, kind, fiscalYear);
          return line === undefined ? null : (
            <li key={kind}>
              <SourcedValue source={line.source}>
                {frameworkText.formOf[kind]} <code>{line.edition}</code>
              </SourcedValue>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What the year settles with each party, and that nobody signs where committees approve it. */
function InstrumentOf({ framework: { instrument, signedWithoutApproval } }: { readonly framework: Framework }) {
  if (instrument === undefined) return null;
  return (
    <section aria-labelledby="instrument">
      <h2 id="instrument">{frameworkText.instrument}</h2>
      <p>
        <SourcedValue source={instrument.source}>{instrumentNames[instrument.value]}</SourcedValue>
      </p>
      {signedWithoutApproval === undefined ? null : (
        <p>
          <SourcedValue source={signedWithoutApproval.source}>{signatoryText.withoutApproval}</SourcedValue>
        </p>
      )}
    </section>
  );
}

/** What the agreement undertakes, where the source lists it. */
function Undertakes({ items }: { readonly items: readonly string[] | undefined }) {
  if (items === undefined) return null;
  return (
    <>
      <p class="small">{signatoryText.undertakes}</p>
      <ul>
        {items.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

/** Who signs; nothing where nobody does. */
function Signatories({ framework }: { readonly framework: Framework }) {
  if (framework.signatories.length === 0) return null;
  const sides = [
    ['province', frameworkText.provinceSide],
    ['superior', frameworkText.superiorSide],
  ] as const;
  return (
    <section aria-labelledby="signatories">
      <h2 id="signatories">{signatoryText.signatories}</h2>
      {sides.map(([side, label]) => (
        <div key={side}>
          <h3>{label}</h3>
          <ul>
            {framework.signatories
              .filter((one) => one.side === side)
              .map((one) => (
                <li key={one.position}>
                  <SourcedValue source={one.source}>{one.position}</SourcedValue>
                  <br />
                  <SourcedValue source={one.mayDelegate.source}>
                    {one.mayDelegate.value ? signatoryText.mayDelegate : signatoryText.mayNotDelegate}
                  </SourcedValue>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Incentives({ framework: { incentives } }: { readonly framework: Framework }) {
  if (incentives === undefined) return null;
  const levels = incentives.levels.value;
  return (
    <>
      <h3>{frameworkText.incentives}</h3>
      <p>
        <SourcedValue source={incentives.given.source}>{incentives.given.value}</SourcedValue>
      </p>
      <p>
        <SourcedValue source={incentives.levels.source}>
          {levels === null
            ? frameworkText.unstated
            : levels.map(({ name, from, share }) => `${name} ${from} ${share}`).join(' · ')}
        </SourcedValue>
      </p>
    </>
  );
}

/** In which rounds parties may object to proposed results; nothing where the year gives no such right. */
function RightsOfReply({ framework: { objections = [], rounds } }: { readonly framework: Framework }) {
  if (objections.length === 0) return null;
  return (
    <>
      <h3>{frameworkText.objections}</h3>
      <ul>
        {objections.map((one) => (
          <li key={one.round}>
            {rounds.find(({ code }) => code === one.round)?.name ?? one.round} {one.days} {frameworkText.objectionDays}{' '}
            <LinkedSource source={one.source} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Appraisals({ framework }: { readonly framework: Framework }) {
  if (framework.appraisals.length === 0) return null;
  const roundName = (code: string) => framework.rounds.find((one) => one.code === code)?.name ?? code;
  return (
    <>
      <h3>{frameworkText.appraisals}</h3>
      <ul>
        {framework.appraisals.map((one) => (
          <li key={one.code}>
            {formatThaiDate(one.from)} – {formatThaiDate(one.to)} ใช้คะแนน{roundName(one.usesRound)}{' '}
            {one.components.map((part) => `องค์ประกอบ ${part.code} น้ำหนัก ${part.weight}`).join(' · ')}{' '}
            {one.method === undefined ? '' : `${frameworkText.appraisalMethod}${one.method} `}
            {one.dimensions === undefined ? '' : `${one.dimensions.join(' ')} `}
            <LinkedSource source={one.source} />
          </li>
        ))}
      </ul>
    </>
  );
}
