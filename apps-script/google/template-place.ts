/** Where in a part of a template something stands, as an officer finds it. */
export function placeAt(file: string, xml: string, offset: number): string {
  const tables: { row: number; cell: number; heading: string }[] = [];
  let text = '';
  const parts = /<w:tbl>|<\/w:tbl>|<w:tr[ >]|<w:tc>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
  for (const [part, words] of xml.matchAll(parts)) {
    const table = tables[tables.length - 1];
    if (words !== undefined) {
      if (table?.row === 1) table.heading += words;
      if (text.length + words.length > offset) {
        text += words.slice(0, offset - text.length);
        break;
      }
      text += words;
    } else if (part === '<w:tbl>') tables.push({ row: 0, cell: 0, heading: '' });
    else if (part === '</w:tbl>') tables.pop();
    else if (part === '<w:tc>' && table) {
      table.cell += 1;
      if (table.row === 1 && table.heading !== '') table.heading += ' | ';
    } else if (table) {
      table.row += 1;
      table.cell = 0;
    }
  }
  return inTable(tables[tables.length - 1]) + after(file, text.slice(-40).trim());
}

function inTable(table: { row: number; cell: number; heading: string } | undefined): string {
  if (!table) return '';
  const whose = table.row > 1 ? ` “${excerpt(table.heading)}”` : '';
  return `dòng ${table.row}, ô ${table.cell} của bảng${whose}, `;
}

function after(file: string, words: string): string {
  if (words !== '') return `ngay sau chữ “…${words}”`;
  if (file.includes('header')) return 'ở đầu phần đầu trang';
  return file.includes('footer') ? 'ở đầu phần chân trang' : 'ở đầu văn bản';
}

function excerpt(text: string): string {
  return text.length <= 30 ? text : `${text.slice(0, 30).trim()}…`;
}
