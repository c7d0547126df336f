import { formatThaiDate } from '../values/thai-date.ts';
import type { Framework } from './framework-schema.ts';
import { bodyDeciding } from './instrument.ts';

/** A resolution on the framework that a document of the year states. */
export interface StatedApproval {
  readonly bodyName: string;
  /** The organisation in the product that the body is; null if the framework names none. */
  readonly organisationId: string | null;
  /** What it did with the framework: `มีมติเห็นชอบ`. */
  readonly resolved: string;
  /** Where and when, as far as stated, or empty: `ในการประชุมครั้งที่ 3/2567 เมื่อวันที่ 19 มีนาคม 2567`. */
  readonly at: string;
  /** All of it in words: `มีมติเห็นชอบกรอบนี้ในการประชุมครั้งที่ 3/2567 …`. */
  readonly words: string;
  readonly source: NonNullable<Framework['approval']>['source'];
}

/** What a document of the year states to have been resolved on this version of its framework; null: nothing. */
export function statedApproval(framework: Pick<Framework, 'approval' | 'bodies'>): StatedApproval | null {
  const { approval } = framework;
  const body = bodyDeciding(framework, 'framework');
  if (approval === undefined || body === null) return null;
  const { resolved, meeting, day, source } = approval;
  const parts = [
    ...(meeting === null ? [] : [`ในการประชุมครั้งที่ ${meeting}`]),
    ...(day === null ? [] : [`เมื่อวันที่ ${formatThaiDate(day)}`]),
  ];
  const at = parts.join(' ');
  return {
    ...{ bodyName: body.name, organisationId: body.organisationId, resolved, at, source },
    words: at === '' ? `${resolved}กรอบนี้แล้ว (เอกสารไม่ระบุการประชุมและวันที่)` : `${resolved}กรอบนี้ ${at}`,
  };
}
