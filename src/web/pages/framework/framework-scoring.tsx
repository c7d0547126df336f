import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { placeName } from '../../../frameworks/place-name.ts';
import { DataTable } from '../../components/data-table.tsx';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { LinkedSource, SourcedValue } from '../../components/sourced-value.tsx';
import { frameworkText, ruleKindNames } from '../../text/framework-text.ts';

/** How results become scores, and scores become grades. */
export function FrameworkScoring({ framework }: { readonly framework: Framework }) {
  return (
    <>
      <Scale framework={framework} />
      <Grades framework={framework} />
    </>
  );
}

function Scale({ framework }: { readonly framework: Framework }) {
  const { scale, missing } = framework;
  const { indicator, weighted, total } = scale.decimals.value;
  const below = scale.below.value === 'zero' ? frameworkText.belowZero : frameworkText.belowClamp;
  const levels = scale.levels.value.map((level) => `${level.name} ${level.score} คะแนน`).join(' · ');
  const rows = [
    [frameworkText.levels, levels, scale.levels.source],
    [frameworkText.between, frameworkText.linear, scale.between.source],
    [frameworkText.below, below, scale.below.source],
    [frameworkText.above, frameworkText.aboveClamp, scale.above.source],
    [
      frameworkText.decimals,
      `ตัวชี้วัด ${indicator} คะแนนถ่วงน้ำหนัก ${weighted} คะแนนรวม ${total} ตำแหน่ง`,
      scale.decimals.source,
    ],
    [
      frameworkText.ruleKinds,
      scale.ruleKinds.value.map((kind) => ruleKindNames[kind] ?? kind).join(' · '),
      scale.ruleKinds.source,
    ],
    [frameworkText.missing, `ได้ ${missing.value.score} คะแนน เมื่อปิดรอบแล้วเท่านั้น`, missing.source],
  ] as const;
  return (
    <section aria-labelledby="scale">
      <h2 id="scale">{frameworkText.scale}</h2>
      <FactList
        facts={rows.map(([label, value, source]) => ({
          label,
          value: <SourcedValue source={source}>{value}</SourcedValue>,
        }))}
      />
    </section>
  );
}

function Grades({ framework }: { readonly framework: Framework }) {
  const { grades } = framework;
  return (
    <section aria-labelledby="grades">
      <h2 id="grades">{frameworkText.grades}</h2>
      {grades.value === null ? (
        <p>{frameworkText.noGrades}</p>
      ) : (
        <DataTable
          caption={frameworkText.gradeTable}
          captionHidden
          rows={grades.value.bands}
          rowKey={(band) => band.code}
          columns={[
            { key: 'name', header: frameworkText.grades, rowHeader: true, cell: (band) => band.name },
            {
              key: 'from',
              header: 'ตั้งแต่',
              align: 'number',
              cell: (band) => <DecimalNumber value={band.from} places={2} />,
            },
            { key: 'to', header: 'ถึง', align: 'number', cell: (band) => <DecimalNumber value={band.to} places={2} /> },
          ]}
        />
      )}
      <p>
        <LinkedSource source={grades.source} />
      </p>
    </section>
  );
}

/** The due rule and the late penalty. */
export function FrameworkDueRule({ framework }: { readonly framework: Framework }) {
  const { dueRule, latePenalty } = framework;
  const moved = dueRule.whenDueOnHoliday.value === 'next-working-day';
  const penalty = latePenalty.value;
  const rounds = framework.rounds.filter((round) => penalty?.rounds.includes(round.code)).map((round) => round.name);
  const rows = [
    [
      frameworkText.onHoliday,
      moved ? frameworkText.nextWorkingDay : frameworkText.sameDay,
      dueRule.whenDueOnHoliday.source,
    ],
    [frameworkText.place, placeName(dueRule.placeThatCounts.value), dueRule.placeThatCounts.source],
    [
      frameworkText.moment,
      dueRule.momentThatCounts.value === 'received' ? frameworkText.received : frameworkText.sent,
      dueRule.momentThatCounts.source,
    ],
    [
      frameworkText.penalty,
      penalty === null ? frameworkText.noPenalty : `ปรับลดคะแนนรวม ${penalty.perDay} ต่อวันทำการ สำหรับ${rounds.join(' ')}`,
      latePenalty.source,
    ],
  ] as const;
  return (
    <section aria-labelledby="due-rule">
      <h2 id="due-rule">{frameworkText.dueRule}</h2>
      <FactList
        facts={rows.map(([label, value, source]) => ({
          label,
          value: <SourcedValue source={source}>{value}</SourcedValue>,
        }))}
      />
    </section>
  );
}
