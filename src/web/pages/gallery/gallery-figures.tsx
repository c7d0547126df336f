import { Distribution } from '../../components/distribution.tsx';
import { countIntoBins } from '../../components/distribution-bins.ts';
import { KeyFigure } from '../../components/key-figure.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { ProvinceMap } from '../../components/province-map.tsx';
import { ScoreScale } from '../../components/score-scale.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { TrendLine } from '../../components/trend-line.tsx';
import { WeightBar } from '../../components/weight-bar.tsx';
import { sampleAreas, sampleLegend, sampleScores } from './gallery-sample.ts';

/** Every chart, each with its text. */
export function GalleryFigures() {
  return (
    <section id="figures">
      <h2>ตัวเลขและแผนภาพ</h2>
      <div class="figures">
        <KeyFigure label="คะแนนรวม รอบ 12 เดือน" value="82.1450" unit="จาก 100">
          <StatusTag tone="done" word="ดี" /> <a href="#ledger">วิธีคิดคะแนน</a>
        </KeyFigure>
        <KeyFigure label="จังหวัดที่ส่งรายงานแล้ว" value="71" unit="จาก 76 จังหวัด">
          <ProgressBar label="ส่งแล้ว" done={71} total={76} unit="จังหวัด" />
        </KeyFigure>
        <KeyFigure label="ผลการประเมิน" value={undefined} />
      </div>
      <WeightBar
        title="องค์ประกอบและคะแนน"
        parts={[
          { name: 'การประเมินผลการดำเนินงาน', weight: '70', most: '70', points: '58.7410', href: '#figures' },
          { name: 'การเป็นระบบราชการ 4.0', weight: '10', most: '10', points: '8.4040' },
          { name: 'ความพร้อมรัฐบาลดิจิทัล', weight: '10', most: '10', points: '7.5000' },
          { name: 'ความพึงพอใจของหน่วยงาน', weight: '10' },
        ]}
      />
      <GalleryScales />
      <div class="two-columns">
        <Distribution
          title="การกระจายของคะแนน"
          bins={countIntoBins(sampleScores, [50, 60, 70, 80, 90, 100])}
          unit="จังหวัด"
          binHeading="คะแนน"
          missing={4}
          marked={{ from: '80', note: 'จังหวัดเลยอยู่ช่วงนี้' }}
        />
        <TrendLine
          title="คะแนนรวมย้อนหลัง"
          low={0}
          high={100}
          pointHeading="ปี"
          valueHeading="คะแนน"
          points={[
            { label: '2565', value: '71.20' },
            { label: '2566', value: '78.05' },
            { label: '2567', value: undefined },
            { label: '2568', value: '82.15', rulesChanged: 'กรอบการประเมินใหม่' },
          ]}
        />
        <ProvinceMap title="คะแนนรวมรายจังหวัด" areas={sampleAreas} legend={sampleLegend} tableHref="#tables" />
      </div>
    </section>
  );
}

function GalleryScales() {
  return (
    <>
      <h3>เกณฑ์การให้คะแนน</h3>
      <ScoreScale
        points={[
          ['1150.40', '50'],
          ['1202.17', '75'],
          ['1256.27', '100'],
        ]}
        unit="ล้านบาท"
        result="1200"
        score="73.9521"
        belowScore="0"
      />
      <ScoreScale
        points={[
          ['70', '1'],
          ['75', '2'],
          ['85', '3'],
          ['90', '4'],
          ['100', '5'],
        ]}
        unit="ร้อยละ"
        result="60"
        score="1.0000"
      />
    </>
  );
}
