import { type TemplateKind, tagKey } from '../core/petition/template-kind.ts';
import { placeAt } from './template-place.ts';

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
 * @param xmlOf the parts of the template, as the office wrote them
 */
export function templateProblem(
  { name }: TemplateKind,
  faults: readonly TemplateFault[],
  xmlOf: (file: string) => string,
): string {
  const said = faults.map((fault) => {
    if (fault.id === 'lost_place') return faultOf(fault);
    const { file = document, offset = 0 } = fault;
    return `${faultOf(fault)} (${placeAt(file, xmlOf(file), offset)})`;
  });
  const shown = [...new Set(said)].slice(0, mostShown);
  if (shown.length === 0) {
    return `Không đọc được tệp mẫu ${name}: tệp đã bị xóa, bị hỏng hoặc không phải tệp Word (.docx). Vui lòng khôi phục tệp mẫu.`;
  }
  return `Mẫu ${name} cần sửa: ${shown.join('; ')}. Vui lòng mở tệp mẫu ${name} để sửa.`;
}

/** Places without which the document would lack what it is made for; of a list, the list alone. */
export function lostPlaces(
  { needed, places, lists }: TemplateKind,
  used: ReadonlySet<string>,
): readonly TemplateFault[] {
  const lost = needed.filter((tag) => !used.has(tagKey(tag)));
  const lostLists = lost.filter((tag) => lists[places[tag] ?? ''] !== undefined);
  return (lostLists.length > 0 ? lostLists : lost).map((tag) => ({
    id: 'lost_place',
    tag: lostLists.length > 0 ? `#${tag}` : tag,
  }));
}

function faultOf({ id, tag }: TemplateFault): string {
  const name = tag.replace(/[{}#]/g, '').trim().slice(0, 60);
  switch (id) {
    case 'lost_place':
      return tag.startsWith('#')
        ? `phần lặp {{#${name}}} … {{/${name}}} không còn trong mẫu`
        : `chỗ điền {{${name}}} không còn trong mẫu`;
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
