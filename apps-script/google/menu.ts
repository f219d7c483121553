/** The operator's menu; its items are the entry points of main.ts, and each returns at once. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu('Sáng Kiến')
    .addItem('Xem việc quét có chạy không', 'showSweeps')
    .addItem('Ghi lại Bảng điều khiển', 'refreshDashboard')
    .addSeparator()
    .addItem('Cập nhật biểu mẫu theo Danh bạ', 'rebuildForm')
    .addItem('Công bố ở lần quét tới', 'publishSoon')
    .addSeparator()
    .addItem('Thiết lập chương trình', 'setUp')
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
  setUp:
    'Đã thiết lập xong. Chương trình tự quét mỗi 5 phút. Xin xem trang “Danh bạ” và “Cài đặt”, rồi theo dõi ở trang “Bảng điều khiển”.',
  busy: 'Chương trình đang quét nên chưa thiết lập được. Xin chờ khoảng 5 phút rồi chọn lại.',
} as const;

/** Shows a sentence; where no workbook is open (the script's editor), nobody is there to read it. */
export function say(text: string): void {
  const ui = openUi();
  if (ui) ui.alert(text);
}

function openUi(): GoogleAppsScript.Base.Ui | undefined {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return undefined;
  }
}
