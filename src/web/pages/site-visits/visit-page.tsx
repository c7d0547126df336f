import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import type { SiteVisit } from '../../../domain/site-visits/site-visit.ts';
import { siteVisitStatusNames } from '../../../domain/site-visits/site-visit-moves.ts';
import { visitAssumptions } from '../../../domain/site-visits/visit-limits.data.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { AttachmentList } from '../../components/attachment-list.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { SheetLinks } from '../../components/sheet-links.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { paths } from '../../paths.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';
import { FindingsPart } from './findings-part.tsx';
import { PlanForm } from './plan-form.tsx';
import { type VisitPageProps, visitTime, visitTones } from './visit-state.ts';
import { VisitSteps } from './visit-steps.tsx';

/** The visit to a party for a round: its plan, what follows, and what was found there. */
export function VisitPage(props: VisitPageProps) {
  const { organisation, organisationId, fiscalYear, round, visit, mayPlan } = props.reading;
  return (
    <>
      <h1>{`${siteVisitText.titleAt}${partyTitle(organisation.name)} ${roundName(round)} ${fiscalYear}`}</h1>
      {visit === null && !mayPlan ? (
        <EmptyState title={siteVisitText.none} whatWillAppear={siteVisitText.noneText} />
      ) : null}
      {visit === null ? null : <Facts {...props} visit={visit} />}
      <AskedNotice visit={visit} />
      <FieldLink {...props} />
      <VisitSteps {...props} />
      <PlanForm {...props} />
      <RecordPart {...props} />
      <FindingsPart {...props} />
      <p class="no-print">
        <a href={paths.province(fiscalYear, organisationId)}>{siteVisitText.backToParty}</a>
      </p>
      {props.reading.visits ? (
        <p class="no-print">
          <a href={paths.siteVisits(fiscalYear)}>{siteVisitText.all}</a>
        </p>
      ) : null}
    </>
  );
}

interface WithVisit extends VisitPageProps {
  readonly visit: SiteVisit;
}

function Facts({ reading, visit }: WithVisit) {
  const { window } = reading;
  return (
    <FactList
      facts={[
        {
          label: siteVisitText.state,
          value: <StatusTag tone={visitTones[visit.status]} word={siteVisitStatusNames[visit.status]} />,
        },
        { label: siteVisitText.day, value: visitTime(visit) },
        { label: siteVisitText.place, value: visit.place },
        { label: siteVisitText.items, value: <Items reading={reading} visit={visit} /> },
        { label: siteVisitText.team, value: <Team visit={visit} /> },
        ...(visit.reason === null ? [] : [{ label: siteVisitText.reasonShown, value: visit.reason }]),
        ...(window === null
          ? []
          : [
              {
                label: siteVisitText.when,
                value: (
                  <>
                    {formatThaiDate(window.from)} – {formatThaiDate(window.to)} <SourceMark source={window.source} />
                  </>
                ),
              },
            ]),
        {
          label: siteVisitText.arranged,
          value: visitAssumptions.map((reason) => (
            <div key={reason}>
              <AssumptionMark reason={reason} />
            </div>
          )),
        },
      ]}
    />
  );
}

function Items({ reading: { indicators, hosts }, visit }: Omit<WithVisit, 'state'>) {
  const nameOf = (code: string) => indicators.find((one) => one.code === code)?.name ?? '';
  return (
    <ol class="plain-list">
      {visit.items.map(({ number, code, matter, meets }) => {
        const agencies = hosts.filter((one) => one.code === code).map(({ agency }) => agency);
        return (
          <li key={number}>
            {number}. {[code === '' ? '' : `${code} ${nameOf(code)}`, matter].filter(Boolean).join(': ')}
            {meets === '' && agencies.length === 0 ? null : (
              <div class="small muted">
                {[meets, agencies.length === 0 ? '' : `${siteVisitText.host} ${agencies.join(', ')}`]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Team({ visit: { team, headId, others } }: Pick<WithVisit, 'visit'>) {
  return (
    <>
      {team.map(({ userId, name }) => (
        <div key={userId}>
          {name}
          {userId === headId ? ` (${siteVisitText.headMark})` : ''}
        </div>
      ))}
      {others.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}

function AskedNotice({ visit }: { readonly visit: SiteVisit | null }) {
  if (visit === null || visit.asked === null || visit.status !== 'day-asked') return null;
  const { day, reason, name, at } = visit.asked;
  return (
    <Notice
      tone="attention"
      title={`${siteVisitText.asked}: ${day === null ? siteVisitText.anyDay : formatThaiDate(day)}`}
    >
      <p>{reason}</p>
      <p class="muted small">
        {name} {formatThaiInstant(at)}
      </p>
    </Notice>
  );
}

function FieldLink({ reading }: VisitPageProps) {
  const { fiscalYear, organisationId, round, mayRecord } = reading;
  if (!mayRecord) return null;
  return (
    <p class="no-print">
      <a class="button" href={paths.siteVisitField(fiscalYear, organisationId, round)}>
        {siteVisitText.openField}
      </a>
    </p>
  );
}

/** Who came, notes and pictures, for those who may read them; the party reads that they wait to be signed off. */
function RecordPart({ reading }: VisitPageProps) {
  const { visit, readsRecord, files, today, fiscalYear, organisationId, round } = reading;
  if (visit === null || today < visit.day || visit.status === 'cancelled' || visit.status === 'draft') return null;
  if (!readsRecord) return <p class="muted">{siteVisitText.waitsSigning}</p>;
  const open = files.filter(({ takenBack }) => takenBack === null);
  return (
    <section aria-labelledby="record">
      <h2 id="record">{siteVisitText.record}</h2>
      <FactList
        facts={[
          {
            label: siteVisitText.signed,
            value:
              visit.signedAt === null
                ? siteVisitText.notSigned
                : `${visit.signedName ?? ''} ${formatThaiInstant(visit.signedAt)}`,
          },
          {
            label: siteVisitText.attendance,
            value: visit.attendance === null ? '–' : <TypedLines text={visit.attendance.text} />,
          },
          ...visit.notes
            .filter(({ text }) => text !== '')
            .map(({ item, name, text, userId }) => ({
              label: `${siteVisitText.item} ${item} · ${name}`,
              value: <TypedLines key={`${item}-${userId}`} text={text} />,
            })),
        ]}
      />
      <h3>{siteVisitText.photos}</h3>
      {open.length === 0 ? <p class="muted">{siteVisitText.photosNone}</p> : null}
      <AttachmentList
        files={open}
        hrefOf={({ number }) => paths.siteVisitFile(fiscalYear, organisationId, round, number)}
      />
      {visit.status === 'signed-off' ? (
        <p class="no-print">
          <SheetLinks
            label={siteVisitText.record}
            formats={['pdf', 'docx']}
            hrefOf={(format) => paths.siteVisitPaper(fiscalYear, organisationId, round, format)}
          />
        </p>
      ) : null}
    </section>
  );
}
