/** Capitals that fit on one line of the header's left column (65 mm, 13 pt bold). */
const lineWidth = 20;

/** Where a name may well be broken: before a place, a kind of body, a trade of two words. */
const beginnings =
  /(?<=^CÔNG ĐOÀN CƠ SỞ) |(?<!TỔNG) (?=(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|PHƯỜNG|XÃ|NGÀNH|CÁC KHU|TỔNG CÔNG TY|CÔNG TY|TRƯỜNG|BỆNH VIỆN|TRUNG TÂM|GIAO THÔNG|NÔNG NGHIỆP|PHÁT TRIỂN|CÔNG THƯƠNG|CÔNG AN|VÀ|VIỆT NAM)(?: |$))/;

/** Words that no line of a header may part. */
const compounds =
  /THỦY SẢN|HẢI SẢN|NÔNG SẢN|LÂM SẢN|THƯƠNG MẠI|DỊCH VỤ|XÂY DỰNG|ĐẦU TƯ|CỔ PHẦN|SẢN XUẤT|XUẤT NHẬP KHẨU|CHẾ BIẾN|THỰC PHẨM|GIÁO DỤC|VẬN TẢI|ĐIỆN LỰC|DU LỊCH|XỔ SỐ|KIẾN THIẾT|ĐỒNG BẰNG|TIỂU HỌC|TRUNG HỌC|MẦM NON|Y TẾ/g;

/**
 * Breaks a name into the lines of a header: before words that begin a part of the name, never
 * inside "ĐỒNG THÁP" while there is another way.
 */
export function headerLines(name: string): string {
  const parts = name.toUpperCase().split(beginnings);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + part.length <= lineWidth) {
      lines[lines.length - 1] = `${last} ${part}`;
    } else {
      lines.push(...evenLines(part));
    }
  }
  return lines.join('\n');
}

/** The fewest lines that fit, and among those the most even ones. */
function evenLines(part: string): readonly string[] {
  const fewest = wrap(part, lineWidth).length;
  let width = Math.ceil(part.length / fewest);
  while (wrap(part, width).length > fewest) width += 1;
  return wrap(part, width);
}

function wrap(part: string, width: number): readonly string[] {
  const lines: string[] = [];
  const whole = part.replace(compounds, (words) => words.replace(/ /g, '\u00a0'));
  for (const word of whole.split(/ (?!–)/).map((each) => each.replace(/\u00a0/g, ' '))) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
