// Thai is written without spaces, and a browser's dictionary breaks these terms in the middle.
const terms = /(ตัวชี้วัด|เจ้าภาพ|หน่วยงาน|คำรับรอง|ปรับเปลี่ยน|ล่วงหน้า|หลักฐาน|น้ำหนัก|การดำเนินการ|ความครบถ้วน)/;

/** A short text whose official terms are never broken. */
export function WholeTerms({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(terms).map((part, index) =>
        terms.test(part) ? (
          <span key={index} class="nowrap">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
