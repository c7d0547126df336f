import { unansweredOf } from '../../../domain/consultations/consultation.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { paths } from '../../paths.ts';
import { consultationText } from '../../text/consultation-text.ts';
import type { ConsultationPageProps, ConsultationsPageProps } from './consultation-state.ts';

/** What every party asked and nobody has answered, whether its consultation was held or not: each leads to its form. */
export function UnansweredOfYear({ reading: { framework, parties } }: ConsultationsPageProps) {
  const asked = parties.flatMap(({ organisationId, name, one }) =>
    unansweredOf(one?.questions ?? []).map((question) => ({ organisationId, name, question })),
  );
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="unanswered">
      <h2 id="unanswered">{consultationText.unansweredTitle(asked.length)}</h2>
      <ul>
        {asked.map(({ organisationId, name, question: { number, code, text } }) => (
          <li key={`${organisationId} ${number}`}>
            <a href={`${paths.consultation(framework.fiscalYear, organisationId)}#question-${number}`}>
              {partyTitle(name)} {consultationText.questionNumber} {number}
            </a>{' '}
            {code === '' ? consultationText.whole : code}: {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same of one party, once it was consulted. */
export function UnansweredOfParty({ reading: { questions, state } }: ConsultationPageProps) {
  const asked = state === 'held' ? unansweredOf(questions) : [];
  if (asked.length === 0) return null;
  return (
    <p>
      {consultationText.unansweredTitle(asked.length)}:{' '}
      {asked.map(({ number }, index) => (
        <span key={number}>
          {index === 0 ? '' : ' · '}
          <a href={`#question-${number}`}>
            {consultationText.questionNumber} {number}
          </a>
        </span>
      ))}{' '}
      {consultationText.unansweredText}
    </p>
  );
}
