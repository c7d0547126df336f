import { roleNames } from '../../../domain/people/roles.ts';
import { dailyRunAt } from '../../../domain/reminder/daily-run.ts';
import { escalationLadder } from '../../../domain/reminder/escalate.ts';
import { reminderSchedule } from '../../../domain/reminder/reminder-schedule.data.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { outboxText } from '../../text/reminder-text.ts';

/** When people are reminded and who else is notified, each with its reason: no source states any of it. */
export function ReminderRules() {
  const { before, lateDaily, lateEvery, lateLast } = reminderSchedule;
  const climbs = escalationLadder.value.filter((rung) => rung.fromDaysLate > 0);
  const rules: readonly (readonly [string, string])[] = [
    [`ก่อนครบกำหนด ${before.value.join(', ')} วันทำการ และในวันครบกำหนด`, before.source.assumption],
    [`เมื่อเลยกำหนด ทุกวันทำการใน ${lateDaily.value} วันแรก`, lateDaily.source.assumption],
    [`หลังจากนั้นทุก ${lateEvery.value} วันทำการ`, lateEvery.source.assumption],
    [`ไม่เกิน ${lateLast.value} วันทำการ`, lateLast.source.assumption],
    [
      `แจ้งต่อ: ${climbs.map((rung) => `${roleNames[rung.role]} เมื่อเลย ${rung.fromDaysLate} วันทำการ`).join(' · ')}`,
      escalationLadder.source.assumption,
    ],
    [`จัดทำเวลา ${dailyRunAt.value} น. ของวันทำการ`, dailyRunAt.source.assumption],
  ];
  return (
    <details>
      <summary>{outboxText.rules}</summary>
      <p class="hint">{outboxText.rulesLead}</p>
      <ul>
        {rules.map(([rule, why]) => (
          <li key={rule}>
            {rule} <AssumptionMark reason={why} />
          </li>
        ))}
      </ul>
    </details>
  );
}
