import { LONGEST_RESULT_TEXT } from '../../../domain/reporting/result-texts.ts';
import { CheckboxField } from '../../components/checkbox-field.tsx';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { DecimalField } from '../../components/decimal-field.tsx';
import { ErrorSummary, errorFor } from '../../components/error-summary.tsx';
import { FileField } from '../../components/file-field.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { LiveScore } from '../../components/live-score.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { paths } from '../../paths.ts';
import { sampleErrors, sampleLiveSetup } from './gallery-sample.ts';

/** Every form component, some with errors. */
export function GalleryForms() {
  return (
    <section id="forms">
      <h2>แบบกรอก</h2>
      <ErrorSummary errors={sampleErrors} />
      <form method="get" action={paths.gallery()} data-draft="gallery" data-confirm-leave="">
        <TextField name="name" label="ชื่อตัวชี้วัด" hint="ตามที่ปรากฏในคำรับรอง" value="รายได้จากการท่องเที่ยว" />
        <DecimalField name="weight" label="น้ำหนัก" unit="ร้อยละ" value="๑๙.๙๙" error={errorFor(sampleErrors, 'weight')} />
        <ThaiDateField
          name="due"
          label="ส่งภายในวันที่"
          value={{ day: '31', month: '9', year: '2568' }}
          error={errorFor(sampleErrors, 'due')}
        />
        <TextareaField name="obstacles" longest={LONGEST_RESULT_TEXT} label="ปัญหาอุปสรรค" optional rows={4} />
        <FileField
          name="evidence"
          label="หลักฐาน"
          limits="PDF, JPG, PNG, XLSX หรือ DOCX ไม่เกินไฟล์ละ 20 เมกะไบต์"
          accept=".pdf,.jpg,.png,.xlsx,.docx"
          multiple
        />
        <GalleryChoices />
        <div class="button-row">
          <SubmitButton label="ส่งรายงานให้สำนักงาน ก.พ.ร." />
          <SubmitButton label="บันทึกเป็นร่าง" kind="secondary" />
          <LinkButton label="ดูตัวอย่างก่อนส่ง" href="#forms" kind="secondary" />
        </div>
      </form>
      <GalleryLiveScore />
      <GalleryConfirm />
    </section>
  );
}

function GalleryChoices() {
  return (
    <>
      <SelectField
        name="round"
        label="รอบรายงาน"
        choices={[
          { value: '6m', label: 'รอบ 6 เดือน' },
          { value: '12m', label: 'รอบ 12 เดือน' },
        ]}
      />
      <RadiosField
        name="endorse"
        label="ความเห็นของผู้ตรวจ"
        value="accept"
        choices={[
          { value: 'accept', label: 'ถูกต้อง ครบถ้วน' },
          { value: 'return', label: 'ส่งกลับให้แก้ไข', hint: 'ระบุเหตุผลในช่องถัดไป' },
        ]}
      />
      <CheckboxField name="certify" label="ข้าพเจ้าตรวจสอบข้อมูลและหลักฐานแล้ว" hint="ชื่อและเวลาจะถูกบันทึก" />
    </>
  );
}

function GalleryLiveScore() {
  return (
    <>
      <h3>คะแนนที่คิดขณะกรอก</h3>
      <form method="get" action={paths.gallery()}>
        <div class="two-columns">
          <div>
            <DecimalField name="var.present" label="รายได้ปีนี้" unit="ล้านบาท" value="1200" />
            <DecimalField name="var.bonus" label="รายได้จากเมืองรอง" unit="ล้านบาท" value="30" />
          </div>
          <LiveScore setup={sampleLiveSetup} />
        </div>
      </form>
    </>
  );
}

function GalleryConfirm() {
  return (
    <ConfirmPanel
      question="ส่งกลับรายงานของจังหวัดเลยหรือไม่"
      consequences={[
        'จังหวัดแก้ไขตัวชี้วัด 1.2.2 ได้อีกครั้ง',
        'ผู้ว่าราชการจังหวัดต้องรับรองใหม่',
        'เหตุผลจะแสดงแก่จังหวัดและบันทึกในบันทึกการดำเนินการ',
      ]}
      action={paths.gallery()}
      confirmLabel="ส่งกลับให้จังหวัดแก้ไข"
      cancelHref="#forms"
      danger
    >
      <TextareaField name="reason" label="เหตุผลที่ส่งกลับ" rows={3} />
    </ConfirmPanel>
  );
}
