/** What fits in the widest column of the annex: a line, and half a page. */
const charactersInLine = 38;
const longCell = 18 * charactersInLine;

/** The text of a part of a .docx, joined as docxtemplater's offsets point into it. */
function plainText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
}

/**
 * "<<tag>>", as officers know it from other programs, becomes "{{tag}}", also where an editor parted
 * the signs. Only a template is read so: what is filled in stays text.
 */
export function withBraces(xml: string): string {
  const atoms: string[] = xml.match(/<[^<>]*>|&lt;|&gt;|[^<&]+|&/g) ?? [];
  let single = -1;
  atoms.forEach((atom, at) => {
    if (atom === '&lt;' || atom === '&gt;') {
      const isSecond = single >= 0 && atoms[single] === atom;
      if (isSecond) atoms[single] = atoms[at] = atom === '&lt;' ? '{' : '}';
      single = isSecond ? -1 : at;
    } else if (!atom.startsWith('<') || atom === '</w:p>') {
      single = -1;
    }
  });
  return atoms.join('');
}

/**
 * A section whose last paragraph holds a tag of a repetition gets a paragraph of its own to end with:
 * the tag's vanishes when it is filled, and the section would go with it. Editors join the two.
 */
export function sectionsApart(xml: string): string {
  return xml.split('</w:p>').map(sectionApart).join('</w:p>');
}

/** @param part what stands between the ends of two paragraphs */
function sectionApart(part: string): string {
  const start = Math.max(part.lastIndexOf('<w:p>'), part.lastIndexOf('<w:p '));
  const from = part.indexOf('<w:sectPr', Math.max(start, 0));
  const to = part.indexOf(sectionEnd, from) + sectionEnd.length;
  if (start < 0 || from < 0 || to < sectionEnd.length) return part;
  const text = plainText(part.slice(start)).trim();
  if (!/^\{\{[#/]/.test(text) || !text.endsWith('}}')) return part;
  return `${part.slice(0, from)}${part.slice(to)}</w:p><w:p><w:pPr>${noRoom}${part.slice(from, to)}</w:pPr>`;
}

const sectionEnd = '</w:sectPr>';
const noRoom = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';

/** The tables of a filled document as they are to break over pages. */
export function breakingWell(xml: string): string {
  return xml
    .replace(/<w:tr[ >][\s\S]*?<\/w:tr>/g, splitIfLong)
    .replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, keepLastRow);
}

/** A row stays whole, unless it takes half a page and would leave as much empty. */
function splitIfLong(row: string): string {
  const long = row.split('</w:tc>').some((cell) => {
    const breaks = cell.split(/<w:br\/>|<\/w:p>/).length;
    return plainText(cell).length + breaks * (charactersInLine / 2) > longCell;
  });
  return long ? row.replace(/<w:cantSplit(?: [^>]*)?\/>/, '') : row;
}

/** The last row of a list stays with what follows: a signature never stands alone on a page. */
function keepLastRow(table: string): string {
  if (!table.includes('<w:tblHeader')) return table;
  const last = Math.max(table.lastIndexOf('<w:tr>'), table.lastIndexOf('<w:tr '));
  return table.slice(0, last) + table.slice(last).replace(paragraph, withNext);
}

const paragraph =
  /<w:p( [^>]*)?(?<!\/)>(<w:pPr>)?(<w:pStyle [^>]*\/>)?(?:<w:keepNext(?: [^>]*)?\/>)?/g;

function withNext(_: string, attributes = '', properties = '', style = ''): string {
  const end = properties === '' ? '</w:pPr>' : '';
  return `<w:p${attributes}><w:pPr>${style}<w:keepNext/>${end}`;
}
