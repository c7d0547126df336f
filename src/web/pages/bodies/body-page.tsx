import type { BodyOrder } from '../../../application/bodies/appointing-order.ts';
import type { BodyReading } from '../../../application/bodies/read-body.ts';
import type { BodyWaiting } from '../../../application/resolutions/read-body-waiting.ts';
import type { Appointment } from '../../../domain/bodies/body.ts';
import { isMemberRole, quorumAssumption } from '../../../domain/bodies/body.ts';
import { databaseOfBody } from '../../../domain/development-indicators/database-committee.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { thaiList } from '../../../domain/values/thai-list.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { StatedMark } from '../../components/stated-mark.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { bodiesText, documentWords, periodWords } from '../../text/bodies-text.ts';
import { developmentText } from '../../text/development-text.ts';
import { PartInYear } from './deciders.tsx';
import { SeatTable } from './seat-table.tsx';
import { WaitingForBody } from './waiting-for-body.tsx';

export interface BodyPageProps {
  readonly reading: BodyReading;
  /** The frameworks of all years, the newest first. */
  readonly frameworks: readonly Framework[];
  /** Whether the reader may begin the order that appoints it. */
  readonly mayOrder: boolean;
  /** Whether the reader may open the work of the database on which it works. */
  readonly mayWork: boolean;
  /** What waits for it; null for readers who are not told. */
  readonly waiting: BodyWaiting | null;
}

/** A body: who sits in it, when it can meet, by which document; and who sat in it before. */
export function BodyPage({ reading, frameworks, mayOrder, mayWork, waiting }: BodyPageProps) {
  const { body, provinceName, current, coming, mayAppoint } = reading;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: bodiesText.title, href: paths.bodies() }, { label: body.name }]} />
      <h1>{body.name}</h1>
      <Tags reading={reading} />
      {provinceName === null ? null : <p>{`${bodiesText.province}${provinceName}`}</p>}
      {waiting === null ? null : <WaitingForBody body={body} waiting={waiting} />}
      {current === null ? (
        <EmptyState title={bodiesText.notAppointed} whatWillAppear={bodiesText.notAppointedText} />
      ) : (
        <Sitting reading={reading} appointment={current} />
      )}
      <DatabaseOfBody bodyId={body.id} mayWork={mayWork} />
      <PartsInYears frameworks={frameworks} bodyId={body.id} />
      {coming === null ? null : (
        <>
          <h2>{bodiesText.coming}</h2>
          <AppointmentFacts reading={reading} appointment={coming} />
          <SeatTable reading={reading} appointment={coming} title={bodiesText.coming} />
        </>
      )}
      {mayAppoint && body.closedOn === null ? (
        <div class="button-row no-print">
          {mayOrder ? (
            <LinkButton label={bodiesText.draftOrder} href={paths.bodyOrder(body.id)} kind="secondary" />
          ) : null}
          <LinkButton label={bodiesText.appoint} href={paths.bodyAppoint(body.id)} kind="secondary" />
        </div>
      ) : null}
      <Former reading={reading} />
      <p>
        <a href={paths.organisation(body.id)}>{bodiesText.names}</a>
      </p>
    </>
  );
}

/** The development database that the body works on. */
function DatabaseOfBody({ bodyId, mayWork }: { readonly bodyId: string; readonly mayWork: boolean }) {
  const province = databaseOfBody(bodyId);
  if (province === null) return null;
  return (
    <p>
      <a href={paths.database(province)}>{developmentText.title}</a>
      {mayWork ? (
        <>
          {' '}
          · <a href={paths.databaseWaiting(province)}>{developmentText.work}</a>
        </>
      ) : null}
    </p>
  );
}

/** The duties that each year gives the body, with the source of each. */
function PartsInYears({ frameworks, bodyId }: Pick<BodyPageProps, 'frameworks'> & { readonly bodyId: string }) {
  const years = frameworks.filter(({ bodies = [] }) => bodies.some((one) => one.organisation === bodyId));
  if (years.length === 0) return null;
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{bodiesText.duties}</h2>
      {years.map((framework) => (
        <PartInYear key={framework.fiscalYear} framework={framework} bodyId={bodyId} />
      ))}
    </section>
  );
}

function Tags({ reading: { body, own } }: { readonly reading: BodyReading }) {
  if (body.closedOn === null && !own.sits && !own.writes) return null;
  return (
    <p>
      {body.closedOn === null ? null : <StatusTag tone="quiet" word={bodiesText.closed(body.closedOn)} />}{' '}
      {own.sits ? <StatusTag tone="active" word={bodiesText.youSit} /> : null}{' '}
      {own.writes ? <StatusTag tone="active" word={bodiesText.youWrite} /> : null}
    </p>
  );
}

function Sitting({ reading, appointment }: { readonly reading: BodyReading; readonly appointment: Appointment }) {
  return (
    <>
      <h2>{bodiesText.seats}</h2>
      {reading.seesHolders ? null : <p class="small muted">{bodiesText.hidden}</p>}
      <SeatTable reading={reading} appointment={appointment} title={bodiesText.seats} />

      <h2>{bodiesText.quorumTitle}</h2>
      <MeetingRules appointment={appointment} needed={reading.quorum ?? 0} />

      <h2>{bodiesText.appointment}</h2>
      <AppointmentFacts reading={reading} appointment={appointment} />
    </>
  );
}

function MeetingRules({ appointment, needed }: { readonly appointment: Appointment; readonly needed: number }) {
  const { seats, quorum, required } = appointment;
  const members = seats.filter((seat) => isMemberRole(seat.role)).length;
  const names = thaiList(required.map((one) => one.name));
  return (
    <ul>
      <li>
        {bodiesText.quorumWords(needed, members)}{' '}
        {quorum === null ? <StatedMark source={{ assumption: quorumAssumption }} /> : null}
      </li>
      <li>{required.length === 0 ? bodiesText.requiredNone : bodiesText.requiredWords(names)}</li>
    </ul>
  );
}

function AppointmentFacts({
  reading,
  appointment,
}: {
  readonly reading: BodyReading;
  readonly appointment: Appointment;
}) {
  const { id, document, number, title, appointedBy, source } = appointment;
  const order = rowIn(reading.orders, id);
  return (
    <FactList
      facts={[
        { label: bodiesText.documentKind, value: documentWords(appointment) },
        ...(document !== 'order' || number === null
          ? []
          : [
              {
                label: bodiesText.order,
                value: order === undefined ? bodiesText.orderOutside : <OrderLink order={order} />,
              },
            ]),
        { label: bodiesText.subject, value: title },
        { label: bodiesText.by, value: appointedBy },
        { label: bodiesText.inForce, value: periodWords(appointment) },
        {
          label: bodiesText.source,
          value: source === null ? bodiesText.recorded : <StatedMark source={source} />,
        },
      ]}
    />
  );
}

/** The order in the letter room, where its reader may open it. */
function OrderLink({ order }: { readonly order: BodyOrder }) {
  const { organisationId, letterId, isPublic, mayRead, cancelledReason } = order;
  const href = mayRead
    ? paths.letter(organisationId, letterId)
    : isPublic
      ? paths.circular(organisationId, letterId)
      : null;
  return (
    <>
      {href === null ? bodiesText.orderRegistered : <a href={href}>{bodiesText.orderOpen}</a>}
      {cancelledReason === null ? null : ` ${bodiesText.orderWithdrawn} ${cancelledReason}`}
    </>
  );
}

function Former({ reading }: { readonly reading: BodyReading }) {
  const { former } = reading;
  if (former.length === 0) return null;
  return (
    <>
      <h2>{bodiesText.former}</h2>
      {former.map((one) => (
        <details key={one.id}>
          <summary>{`${documentWords(one)} (${periodWords(one)})`}</summary>
          <AppointmentFacts reading={reading} appointment={one} />
          <SeatTable reading={reading} appointment={one} title={documentWords(one)} />
        </details>
      ))}
    </>
  );
}
