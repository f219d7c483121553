import { unaccented } from '#core/text/canonical.ts';

/** Eight ways in which one name gets typed. */
export function spellingsOf(name: string): readonly string[] {
  return [
    name,
    name.toUpperCase(),
    name.normalize('NFD'),
    `  ${name.split(' ').join('   ')} `,
    unaccented(name),
    name.split('Đ').join('Ð'),
    name
      .replace('LĐLĐ', 'Liên đoàn Lao động')
      .replace('CĐCS', 'Công đoàn cơ sở')
      .replace(/CĐ /, 'Công đoàn ')
      .replace('TP ', 'thành phố '),
    name
      .replace(/^LĐLĐ |^CĐ |^Công đoàn /, '')
      .replace('TP ', 'TP. ')
      .replace('huyện ', 'H. ')
      .replace('quận ', 'Q.')
      .replace('thị xã ', 'TX '),
  ];
}
