import { describe, expect, it } from 'vitest';
import { savedPage } from './saved-page.ts';

const page = (content: string) =>
  `<!doctype html><html><head><title>ปฏิทิน</title></head><body><nav>เมนู</nav><main id="main">${content}</main><footer>ท้าย</footer></body></html>`;
const parts = { styles: 'p{margin:0}', publicAddress: 'https://samrit.example' };

describe('a page as a document by itself', () => {
  it('has its title, its content and its styles, and nothing of the frame', () => {
    const kept = savedPage(page('<p>๑ ต.ค.</p>'), parts);
    expect(kept).toContain('<title>ปฏิทิน</title><style>p{margin:0}</style>');
    expect(kept).toContain('<body><main id="main"><p>๑ ต.ค.</p></main></body>');
    expect(kept).not.toMatch(/เมนู|ท้าย/);
  });

  it('runs, sends and loads nothing', () => {
    const content =
      '<form action="/x"><input></form><script>1</script><noscript><p>2</p></noscript><template>3</template><nav>แท็บ</nav><img src="/a.png" alt=""><p>อยู่</p>';
    expect(savedPage(page(content), parts)).toContain('<main id="main"><p>อยู่</p></main>');
    const styles = '@import "a.css";p{color:red}</style><b>';
    expect(savedPage(page(''), { ...parts, styles })).toContain('<style>p{color:red}<\\/style><b></style>');
  });

  it('keeps nothing that would run where it is clicked, shown or left', () => {
    const content =
      '<a href="javascript:alert(1)" onclick="x()">ก</a><p onmouseover="x()">ข</p><iframe src="/a"></iframe><object data="/b"></object><embed src="/c"><meta http-equiv="refresh" content="0">';
    expect(savedPage(page(content), parts)).toContain('<main id="main"><a>ก</a><p>ข</p></main>');
  });

  it('leads to the product where its address is known, and nowhere where it is not', () => {
    const content = '<a href="/2554">ปี</a><a href="https://opdc.go.th">ก.พ.ร.</a><a href="#a">ล่าง</a>';
    expect(savedPage(page(content), parts)).toContain('<a href="https://samrit.example/2554">ปี</a>');
    expect(savedPage(page(content), { ...parts, publicAddress: null })).toContain(
      '<a>ปี</a><a href="https://opdc.go.th">ก.พ.ร.</a><a href="#a">ล่าง</a>',
    );
  });

  it('shows what is folded', () => {
    const content = '<details class="a"><summary>ดู</summary></details><details open><summary>เปิด</summary></details>';
    expect(savedPage(page(content), parts)).toContain(
      '<details open class="a"><summary>ดู</summary></details><details open>',
    );
  });

  it('is empty where there is no content', () => {
    expect(savedPage('<p>ไม่มี</p>', parts)).toContain('<title></title>');
    expect(savedPage('<p>ไม่มี</p>', parts)).toContain('<body></body>');
  });
});
