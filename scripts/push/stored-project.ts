import type { script_v1 } from 'googleapis';
import { CutAnswer, patiently, type Wait } from '../google/retry.ts';
import { type OwnWords, stoppedBy } from '../google/sentences.ts';
import type { ScriptFile } from './difference.ts';

/** A project as it lies in Google. */
export interface StoredProject {
  readonly title: string;
  readonly files: readonly ScriptFile[];
}

/** @throws Stopped with what is wrong and what to do, in Vietnamese */
export async function storedProject(
  script: script_v1.Script,
  scriptId: string,
  wait: Wait,
): Promise<StoredProject> {
  try {
    const { data } = await patiently(() => script.projects.get({ scriptId }), wait);
    const files = await patiently(() => filesOf(script, scriptId), wait);
    return { title: data.title ?? '', files };
  } catch (error) {
    throw stoppedBy(error, ownWords);
  }
}

async function filesOf(script: script_v1.Script, scriptId: string): Promise<readonly ScriptFile[]> {
  const { data } = await script.projects.getContent({ scriptId });
  if (!Array.isArray(data.files)) throw new CutAnswer();
  return data.files.map(({ name, type, source }) => ({
    name: name ?? '',
    type: type ?? '',
    source: source ?? '',
  }));
}

/** Whether there is code in it that is neither ours nor what Google begins a project with. */
export function isForeign({ files }: StoredProject, mark: string): boolean {
  const code = files.filter(({ type }) => type !== 'JSON');
  const empty = /^(?:function \w+\(\)\s*\{\s*\})?$/;
  const ours = code.some(({ source }) => source.includes(mark));
  return !ours && code.some(({ source }) => !empty.test(source.trim()));
}

export const ownWords: OwnWords = {
  expired:
    'Lần đăng nhập Google trên máy này đã hết hạn hoặc bị thu hồi. Xin chạy: npx clasp login, đăng nhập tài khoản của văn phòng, rồi đẩy lại.',
  'api-off':
    'Tài khoản này chưa bật Apps Script API. Xin mở https://script.google.com/home/usersettings, bật “Google Apps Script API”, đợi vài phút rồi đẩy lại.',
  scope:
    'Lần đăng nhập này chưa cho phép sửa dự án Apps Script. Xin chạy: npx clasp logout, rồi npx clasp login và đánh dấu mọi ô quyền, sau đó đẩy lại.',
  forbidden:
    'Tài khoản đang đăng nhập không được sửa dự án này. Xin xem đang dùng tài khoản nào: npx clasp show-authorized-user; nếu không phải tài khoản của văn phòng thì npx clasp login, nếu phải thì xin người giữ sổ chương trình chia sẻ quyền Người chỉnh sửa.',
  missing:
    'Không có dự án Apps Script mang mã này, hoặc tài khoản đang đăng nhập không được thấy nó. Xin chép lại “Mã tập lệnh” trong Cài đặt dự án, và xem đang dùng tài khoản nào: npx clasp show-authorized-user.',
  'too-many': 'Google báo hỏi quá nhiều lần. Xin đợi vài phút rồi đẩy lại.',
  away: 'Không nối được trọn vẹn tới Google: mạng chập chờn hoặc Google đang bận. Xin kiểm tra mạng rồi đẩy lại; đẩy lại bao nhiêu lần cũng được.',
  'unreadable-key':
    'Tệp đăng nhập của clasp bị hỏng. Xin chạy: npx clasp logout, rồi npx clasp login, sau đó đẩy lại.',
};
