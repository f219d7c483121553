/** The operator's menu; its items are the entry points of main.ts. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu('Sáng Kiến')
    .addItem('Thiết lập chương trình', 'setUp')
    .addItem('Cập nhật ngay', 'tick')
    .addItem('Cập nhật biểu mẫu theo Danh bạ', 'rebuildForm')
    .addItem('Công bố ở lần cập nhật tới', 'publishSoon')
    .addToUi();
}
