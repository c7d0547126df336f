export const backUpUsage = 'backup --to FOLDER   สำรองฐานข้อมูลและไฟล์ทั้งหมดลงโฟลเดอร์ ขณะระบบทำงานอยู่';

export const restoreUsage =
  'restore --from FOLDER [--check]   นำชุดสำรองกลับลงที่ว่างแล้วพิสูจน์ (--check ลองในที่ชั่วคราวแล้วลบออก)';
