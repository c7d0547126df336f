import type { ConsultationReading } from '../../../application/consultations/read-consultation.ts';
import {
  bareSheet,
  factOf,
  linesOf,
  type PaperSheet,
  type SheetSection,
} from '../../../application/papers/paper-sheet.ts';
import { consultationTitle } from '../../../domain/consultations/consultation.ts';
import { type Invitee, meetingChannelNames } from '../../../domain/meetings/meeting.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { adviceText } from '../../text/advice-text.ts';
import { consultationText } from '../../text/consultation-text.ts';
import { slotText } from './consultation-state.ts';

/** The record of a consultation: when, who came, what was asked and answered, what was said, and what was advised. */
export function consultationSheet(reading: ConsultationReading, now: string): PaperSheet {
  const { organisation, fiscalYear, event, meeting } = reading;
  const party = partyTitle(organisation.name);
  const year = `${consultationText.year} ${fiscalYear}`;
  const title = consultationTitle(event);
  return {
    ...bareSheet,
    ...{ fiscalYear, title: `${consultationText.record} ${party} ${year}`, at: meeting?.meeting.heldAt ?? now },
    heading: [consultationText.record, title, party, year],
    facts: [
      factOf(consultationText.time, timeText(reading)),
      factOf(consultationText.channel, [meetingChannelNames.video, event.place ?? ''].filter(Boolean).join(' ')),
      linesOf(consultationText.came, cameLines(meeting?.invitees ?? [])),
    ],
    sections: [questionsSection(reading), saidSection(reading), adviceSection(reading)],
    footer: `${consultationText.record} ${party} ${year}`,
  };
}

function timeText({ meeting, slot }: ConsultationReading): string {
  if (meeting !== null) return slotText({ ...meeting.meeting, ends: meeting.meeting.ends ?? meeting.meeting.starts });
  return slot === null ? '–' : slotText(slot);
}

function cameLines(invitees: readonly Invitee[]): readonly string[] {
  const lines = invitees.flatMap(({ name, attendance, reply }) => {
    if (attendance?.present !== true) return [];
    const who = [attendance.name, attendance.office].filter((text) => text !== '').join(' ');
    return [[name, who === '' ? (reply?.note ?? '') : who].filter((text) => text !== '').join(' — ')];
  });
  return lines.length === 0 ? [consultationText.notCome] : lines;
}

function questionsSection({ questions, indicators }: ConsultationReading): SheetSection {
  const about = (code: string) =>
    code === '' ? consultationText.whole : `${code} ${indicators.find((one) => one.code === code)?.name ?? ''}`.trim();
  return {
    heading: consultationText.questions,
    facts:
      questions.length === 0
        ? [factOf(consultationText.question, consultationText.noQuestions)]
        : questions.map(({ number, code, text, answer }) =>
            linesOf(`${consultationText.questionNumber} ${number}`, [
              about(code),
              ...text.split('\n'),
              ...`${consultationText.answer}: ${answer?.text ?? consultationText.notAnswered}`.split('\n'),
            ]),
          ),
  };
}

function saidSection({ meeting }: ConsultationReading): SheetSection {
  return {
    heading: consultationText.said,
    facts: (meeting?.items ?? []).map(({ title, minutes }) =>
      linesOf(title, minutes === '' ? ['–'] : minutes.split('\n')),
    ),
  };
}

function adviceSection({ advice }: ConsultationReading): SheetSection {
  const given = advice.filter(({ givenAt }) => givenAt !== null);
  return {
    heading: consultationText.advice,
    facts:
      given.length === 0
        ? [factOf(adviceText.advice, consultationText.noAdvice)]
        : given.map(({ number, code, advice: text, replyBy }) =>
            linesOf(`${adviceText.number} ${number} ${code}`.trim(), [
              ...text.split('\n'),
              ...(replyBy === null ? [] : [`${adviceText.replyBy} ${formatThaiDate(replyBy)}`]),
            ]),
          ),
  };
}
