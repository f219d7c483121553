import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Stopped } from '../google/stopped.ts';

/** An Apps Script project as clasp's own file names it. */
export interface Project {
  /** The file, which is also what clasp is told. */
  readonly file: string;
  readonly scriptId: string;
  /** Where its built files lie. */
  readonly folder: string;
}

/** Not in git: whose project it is, is nobody else's business. */
export const ownFile = '.clasp.local.json';

/**
 * The project that a file of clasp's names.
 * @param given what stands in for the file's id, and is kept in the file for the next time
 * @param usual where built files lie, from the file, where it does not say so
 * @throws Stopped where it names none, or something that is no id
 */
export function projectOf(
  file: string,
  given: string | undefined,
  usual = 'dist/apps-script',
): Project {
  const { scriptId: kept, rootDir = usual } = existsSync(file) ? settingsIn(file) : {};
  const scriptId = (given ?? kept ?? '').trim();
  if (scriptId === '') {
    throw new Stopped(
      `Chưa biết đẩy vào dự án nào. Xin mở sổ chương trình → Tiện ích mở rộng → Apps Script → Cài đặt dự án, chép “Mã tập lệnh” rồi chạy: npm run push -- --script MÃ_TẬP_LỆNH (mã được nhớ trong ${ownFile}).`,
    );
  }
  if (!isScriptId(scriptId)) throw new Stopped(wrongIdSentence(scriptId));
  if (scriptId !== kept) {
    writeFileSync(file, `${JSON.stringify({ scriptId, rootDir }, undefined, 2)}\n`);
  }
  return { file, scriptId, folder: path.resolve(path.dirname(file), rootDir) };
}

interface Settings {
  readonly scriptId?: string;
  readonly rootDir?: string;
}

function settingsIn(file: string): Settings {
  try {
    const { scriptId, rootDir } = Object(JSON.parse(readFileSync(file, 'utf8')));
    return {
      ...(typeof scriptId === 'string' ? { scriptId } : {}),
      ...(typeof rootDir === 'string' ? { rootDir } : {}),
    };
  } catch {
    throw new Stopped(
      `Tệp ${file} không đọc được. Xin xoá nó đi, rồi chạy: npm run push -- --script MÃ_TẬP_LỆNH.`,
    );
  }
}

/** A deployment's id looks like one too. */
const isScriptId = (typed: string): boolean =>
  /^[\w-]{50,80}$/.test(typed) && !typed.startsWith('AKfycb');

/** The mistakes that people make: a whole address, the id of a spreadsheet, of a deployment. */
function wrongIdSentence(typed: string): string {
  const inAddress = /\/projects\/([\w-]{50,80})/.exec(typed)?.[1];
  if (inAddress !== undefined) {
    return `Đó là cả địa chỉ. Xin chỉ ghi mã trong đó: npm run push -- --script ${inAddress}`;
  }
  if (typed.startsWith('AKfycb')) {
    return 'Đó là mã của một lần triển khai, không phải của dự án. Xin mở Cài đặt dự án và chép “Mã tập lệnh”.';
  }
  return `“${typed.slice(0, 80)}” không phải là mã tập lệnh: mã có khoảng 57 chữ, số, dấu gạch. Mã của bảng tính ngắn hơn và không dùng được ở đây. Xin mở sổ chương trình → Tiện ích mở rộng → Apps Script → Cài đặt dự án và chép “Mã tập lệnh”.`;
}
