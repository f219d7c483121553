import { type Element, every } from './xml.ts';

/** ECMA-376 part 1 (wml.xsd, transitional): in which order the children of an element stand. */
const orders: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tcBorders': 'top left start bottom right end insideH insideV tl2br tr2bl',
  'w:tblCellMar': 'top left start bottom right end',
  'w:pBdr': 'top left bottom right between bar',
  'w:pgBorders': 'top left bottom right',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
};

const places = new Map(
  Object.entries(orders).map(([name, order]) => [
    name,
    new Map(order.split(' ').map((child, at) => [`w:${child}`, at])),
  ]),
);

/** Where a part of a document departs from the schema, in what our documents use of it. */
export function departures(root: Element): readonly string[] {
  const found: string[] = [];
  for (const element of every(root)) {
    const names = element.children.map(({ name }) => name);
    const order = places.get(element.name);
    const ranks = names.map((name) => order?.get(name) ?? -1);
    if (order && ranks.some((rank, at) => rank < (ranks[at - 1] ?? 0))) {
      found.push(`${element.name} holds ${names.join(' ')}`);
    }
    if (element.name === 'w:tc' && names[names.length - 1] !== 'w:p') {
      found.push(`a cell ends with ${names[names.length - 1]}`);
    }
    if (element.name === 'w:body' && names.indexOf('w:sectPr') !== names.length - 1) {
      found.push('the last section does not end the body');
    }
    if (element.name === 'w:tbl') found.push(...unevenRows(element));
  }
  return found;
}

/** Every row has a cell for every column of the grid, and the columns make the table's width. */
function unevenRows({ children }: Element): readonly string[] {
  const grid = children.find(({ name }) => name === 'w:tblGrid')?.children ?? [];
  const rows = children.filter(({ name }) => name === 'w:tr');
  const uneven = rows.filter(
    (row) => row.children.filter(({ name }) => name === 'w:tc').length !== grid.length,
  );
  const width = children[0]?.children.find(({ name }) => name === 'w:tblW');
  const sum = grid.reduce((all, column) => all + widthOf(column), 0);
  return [
    ...(uneven.length > 0 ? [`${uneven.length} rows have other columns than their table`] : []),
    ...(width && Math.abs(widthOf(width) - sum) > grid.length
      ? [`columns make ${sum}, the table ${widthOf(width)}`]
      : []),
  ];
}

const widthOf = ({ attributes }: Element) => Number(/w:w="(\d+)"/.exec(attributes)?.[1]);
