/** The tabs of a ledger workbook that hold one record a row, by the letter the index knows them by. */
export const ledgerTabs = {
  intake: 'Tiếp nhận',
  quarantine: 'Cần kiểm tra',
  dossier: 'Hồ sơ',
  route: 'Chờ chuyển',
  tombstone: 'Đã xoá',
  history: 'Lịch sử',
  grassroots: 'CĐCS đã đọc',
  audit: 'Nhật ký',
} as const;

export type LedgerTab = keyof typeof ledgerTabs;

/** Tabs of the first ledger workbook alone. */
export const officeTabs = {
  registry: 'Danh bạ',
  petition: 'Tờ trình',
  outbox: 'Chờ gửi',
  sending: 'Hồ sơ gửi',
  coverage: 'Độ phủ',
  reminder: 'Nhắc việc',
  unit: 'Tỉnh, ngành',
  counts: 'Số liệu',
  progress: 'Tiến độ',
} as const;

export type OfficeTab = keyof typeof officeTabs;

/** The hidden tab of each ledger workbook whose first column holds the buckets. */
export const indexTab = 'index';
/** The same tab; its first cell counts rows, its next cells are the buckets. */
export const indexSheet = { sheetId: 109, title: indexTab, firstBucketRow: 2 } as const;
