import type { SettingField } from './setting-fields.ts';

/** Who signs what unions send upwards. */
export const signingFields: readonly SettingField[] = [
  {
    id: 'petition.authority',
    label: 'Tờ trình: tập thể đứng tên trình',
    kind: 'text',
    note: 'Ban Thường vụ hoặc Ban Chấp hành, không kèm chữ “TM.”. Nơi nào khác thì ghi ở trang “Lời văn riêng”.',
    inUse: ({ petition }) => petition.authority,
  },
  {
    id: 'petition.signer',
    label: 'Tờ trình: người ký',
    kind: 'lines',
    note: 'Chức vụ bằng chữ in hoa, mỗi ý một dòng: CHỦ TỊCH, hoặc KT. CHỦ TỊCH rồi PHÓ CHỦ TỊCH. Muốn in sẵn họ tên thì ghi ở dòng cuối.',
    inUse: ({ petition }) => petition.signer.join('\n'),
  },
];
