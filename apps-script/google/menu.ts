/** The operator's menu; its items are the entry points of main.ts, and each returns at once. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu('Sáng Kiến')
    .addItem('Kiểm tra chương trình', 'checkProgramme')
    .addItem('Ghi lại Bảng điều khiển', 'refreshDashboard')
    .addSeparator()
    .addItem('Cập nhật biểu mẫu theo Danh bạ', 'rebuildForm')
    .addItem('Công bố ở lần quét tới', 'publishSoon')
    .addSeparator()
    .addItem('Thiết lập chương trình', 'setUp')
    .addItem('Lấy danh bạ của chương trình trước', 'carryOver')
    .addItem('Bàn giao', 'handOver')
    .addItem('Gỡ bản chạy thử', 'tearDown')
    .addItem('Kết thúc chương trình', 'endProgramme')
    .addToUi();
}

/** What the items tell the operator: what happens next, and when. */
export const told = {
  rebuildForm:
    'Đã ghi nhận. Ở lần quét tới, trong khoảng 5 phút, biểu mẫu lấy lại danh sách đơn vị từ trang “Danh bạ”. Địa chỉ biểu mẫu và mã QR không đổi.',
  publishSoon:
    'Đã ghi nhận. Lần quét tới, trong khoảng 5 phút, ghi số liệu và kết quả mới để công bố. Trang công khai đổi theo ở lần dựng trang kế tiếp.',
  refreshDashboard:
    'Đã ghi nhận. Lần quét tới, trong khoảng 5 phút, ghi lại Bảng điều khiển với số liệu mới nhất.',
  busy: 'Chương trình đang quét nên chưa làm được việc này. Xin chờ khoảng 5 phút rồi chọn lại.',
} as const;

/** Shows a sentence in a corner of the workbook until it is closed; keeps nobody from working. */
export function remark(text: string): void {
  SpreadsheetApp.getActiveSpreadsheet()?.toast(text, 'Sáng Kiến', -1);
}

/** Shows a sentence; where no workbook is open (the script's editor), nobody is there to read it. */
export function say(text: string): void {
  const ui = openUi();
  if (ui) ui.alert(text);
}

/** What the operator types in answer to a question; undefined where the dialog is closed. */
export function ask(title: string, question: string): string | undefined {
  const ui = openUi();
  if (!ui) return undefined;
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : undefined;
}

/** A line that shows for some seconds what is being done. */
export function showProgress(text: string): void {
  SpreadsheetApp.getActiveSpreadsheet()?.toast(text, 'Sáng Kiến', 30);
}

function openUi(): GoogleAppsScript.Base.Ui | undefined {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return undefined;
  }
}
