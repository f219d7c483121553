/** What was found wrong at one place of a template. */
export interface TemplateFault {
  readonly id: string;
  readonly tag: string;
  /** Position in the joined text of `file`; undefined where none is known. */
  readonly offset?: number | undefined;
  readonly file?: string | undefined;
}

/** More would not be read; they appear at the next try. */
const mostShown = 3;
const document = 'word/document.xml';

/**
 * The sentences that tell the office what to repair in its template, and where.
 * @param name what the template is called: "Tờ trình"
 */
export function templateProblem(
  name: string,
  faults: readonly TemplateFault[],
  textOf: (file: string) => string,
): string {
  const said = faults.map((fault) => {
    const place = placeOf(fault, textOf(fault.file ?? document));
    return `${faultOf(fault)} (${place})`;
  });
  const shown = [...new Set(said)].slice(0, mostShown);
  const repair = `Vui lòng mở tệp mẫu ${name}, sửa lại rồi lập lại hồ sơ.`;
  if (shown.length === 0) {
    return `Không đọc được tệp mẫu ${name}: tệp bị hỏng hoặc không phải tệp Word (.docx). Vui lòng khôi phục tệp mẫu rồi lập lại hồ sơ.`;
  }
  return `Mẫu ${name} cần sửa: ${shown.join('; ')}. ${repair}`;
}

function faultOf({ id, tag }: TemplateFault): string {
  const name = tag.replace(/[{}]/g, '').trim().slice(0, 60);
  switch (id) {
    case 'unclosed_tag':
    case 'duplicate_close_tag':
    case 'duplicate_open_tag':
    case 'unopened_tag':
      return `chỗ điền “${name}” thiếu hoặc thừa dấu {{ hay }}`;
    case 'unclosed_loop':
      return `phần lặp {{#${name}}} không có chỗ kết thúc {{/${name}}}`;
    case 'unopened_loop':
      return `phần lặp {{/${name}}} không có chỗ bắt đầu {{#${name}}}`;
    case 'closing_tag_does_not_match_opening_tag':
    case 'unbalanced_loop_tags':
    case 'loop_position_invalid':
      return `phần lặp {{#${name}}} bắt đầu và kết thúc không khớp nhau`;
    default:
      return `chương trình không biết chỗ điền {{${name}}}, hoặc nó không dùng được ở đây`;
  }
}

/** The words before the fault: an officer finds them with Ctrl+F. */
function placeOf({ offset }: TemplateFault, text: string): string {
  const before = text
    .slice(0, offset ?? 0)
    .slice(-40)
    .trim();
  return before === '' ? 'ở đầu văn bản' : `ngay sau đoạn “…${before}”`;
}
