// Which Form takes this site's entries, as `npm run fetch-results` saved it.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Programme } from '#core/programme/programme.ts';
import { type FormMap, formMapSchema } from '#core/publication/form-map.ts';
import { questionsOf } from '#core/submission/questions.ts';

/**
 * The Form's address and fields; undefined while this site takes no entries.
 * @throws Error where the file is another programme's, or lacks a question: its answer would be lost
 */
export function formMapFor(programme: Programme): FormMap | undefined {
  const { FORM_MAP } = process.env;
  if (!FORM_MAP) return undefined;
  const map = formMapSchema.parse(JSON.parse(readFileSync(FORM_MAP, 'utf8')));
  if (map.programme !== programme.id) {
    throw new Error(
      `Biểu mẫu trong FORM_MAP thuộc chương trình “${map.programme}”, trang này là của “${programme.id}”: hãy lấy lại dữ liệu công bố của đúng chương trình.`,
    );
  }
  const { entries, subUnits } = map;
  const lacking = questionsOf(programme).filter(({ id }) => id !== 'subUnit' && !entries[id]);
  if (lacking.length > 0 || Object.keys(subUnits).length === 0) {
    const names = lacking.map(({ title }) => `“${title}”`).join(', ') || '“Đơn vị trực thuộc”';
    throw new Error(
      `FORM_MAP chưa có ô của câu ${names}: hãy chọn Sáng Kiến → Thiết lập chương trình rồi lấy lại dữ liệu công bố.`,
    );
  }
  return map;
}
