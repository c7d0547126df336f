import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { DiffView } from '../../components/diff-view.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { LedgerView } from '../../components/ledger-view.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { LockedNotice, Notice, SavedNotice } from '../../components/notice.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { StageLine } from '../../components/stage-line.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { TaskQueue } from '../../components/task-queue.tsx';
import { WaitingFor } from '../../components/waiting-for.tsx';
import { GalleryFigures } from './gallery-figures.tsx';
import { GalleryForms } from './gallery-forms.tsx';
import { sampleLedger, sampleStages, sampleTasks } from './gallery-sample.ts';
import { GalleryTables } from './gallery-tables.tsx';

/** Every component on one page, with made-up data: for checking before and after a change of style. */
export function GalleryPage() {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'งานของฉัน', href: '/' }, { label: 'ตัวอย่างส่วนประกอบ' }]} />
      <h1>ตัวอย่างส่วนประกอบของหน้าจอ</h1>
      <GalleryYear />
      <GalleryNotices />
      <GalleryForms />
      <GalleryFigures />
      <GalleryTables />
      <GalleryReading />
    </>
  );
}

function GalleryYear() {
  return (
    <section id="stages">
      <StageLine
        place="ปีงบประมาณ พ.ศ. 2568 · จังหวัดเลย"
        stages={sampleStages}
        next={{
          what: 'ส่งรายงานรอบ 12 เดือน',
          href: '#forms',
          by: '31 ตุลาคม 2568',
          workingDaysLeft: 2,
          waitingFor: 'สำนักงานพัฒนาชุมชนจังหวัดเลย',
        }}
      />
      <LinkTabs
        label="มุมมองของงาน"
        tabs={[
          { label: 'งานที่ต้องทำ', href: '#stages', current: true, count: 3 },
          { label: 'ที่รอผู้อื่น', href: '#waiting', count: 1 },
          { label: 'เปลี่ยนแปลงล่าสุด', href: '#changes' },
        ]}
      />
      <h2>งานของฉัน</h2>
      <TaskQueue label="งานที่ต้องทำ เรียงตามกำหนด" tasks={sampleTasks} />
      <WaitingFor whom="ผู้ว่าราชการจังหวัดเลย" toDo="รับรองรายงานรอบ 12 เดือน" since="27 ตุลาคม 2568" />
    </section>
  );
}

function GalleryNotices() {
  return (
    <section id="notices">
      <h2>ข้อความแจ้ง</h2>
      <SavedNotice>
        <p>คะแนนของจังหวัดและภาพรวมทุกจังหวัดปรับตามผลนี้แล้ว</p>
      </SavedNotice>
      <LockedNotice
        why="จังหวัดส่งรายงานให้สำนักงาน ก.พ.ร. แล้ว"
        since="31 ตุลาคม 2568 เวลา 16.05 น."
        opensBy="เจ้าหน้าที่สำนักงาน ก.พ.ร. โดยส่งรายงานกลับพร้อมเหตุผล"
      />
      <Notice tone="attention" title="ปฏิทินวันหยุดปี 2569 ยังเป็นฉบับชั่วคราว">
        <p>วันครบกำหนดอาจเลื่อนเมื่อมีประกาศวันหยุดเพิ่มเติม</p>
      </Notice>
      <Notice tone="problem" title="ส่งไม่ทันกำหนด 2 วันทำการ" />
      <p>
        <StatusTag tone="done" word="รับแล้ว" /> <StatusTag tone="active" word="กำลังตรวจ" />{' '}
        <StatusTag tone="attention" word="ใกล้ครบกำหนด" /> <StatusTag tone="problem" word="ส่งกลับ" />{' '}
        <StatusTag tone="quiet" word="ยังไม่ถึงกำหนด" />
      </p>
      <EmptyState title="ยังไม่มีรายงาน" whatWillAppear="เมื่อเปิดรอบ 6 เดือนในวันที่ 1 เมษายน 2568 รายงานของทุกตัวชี้วัดจะอยู่ที่นี่" />
    </section>
  );
}

function GalleryReading() {
  return (
    <section id="ledger">
      <h2>วิธีคิดและที่มา</h2>
      <LedgerView ledger={sampleLedger} open />
      <FactList
        facts={[
          { label: 'น้ำหนักองค์ประกอบที่ 1', value: <Sourced text="70" clause="ข้อ 1" /> },
          {
            label: 'การปัดเศษ',
            value: (
              <>
                4 ตำแหน่ง <SourceMark source={{ assumption: 'เอกสารไม่ระบุ จึงปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) เมื่อแสดงผลเท่านั้น' }} />
              </>
            ),
          },
        ]}
      />
      <h3>ส่วนที่แก้ไข</h3>
      <p>
        <DiffView
          before="ค่าเป้าหมายรายได้จากการท่องเที่ยว 1,202.17 ล้านบาท วัดจากสถิติของสำนักงานจังหวัด"
          after="ค่าเป้าหมายรายได้จากการท่องเที่ยว 1,150.40 ล้านบาท วัดจากสถิติของกระทรวงการท่องเที่ยวและกีฬา"
        />
      </p>
    </section>
  );
}

function Sourced({ text, clause }: { readonly text: string; readonly clause: string }) {
  return (
    <>
      {text} <SourceMark source={{ document: 'S4', clause }} />
    </>
  );
}
