import { lotus, markColours } from '../emblem.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text between tags or quotes of HTML and SVG. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');

export const BADGE = { width: 280, height: 84 } as const;

/** Room for about 32 characters on each of the two lines below the title. */
const LINE = 32;

/** The programme's name on at most two lines; a longer one ends with "…". */
function twoLines(text: string): readonly string[] {
  if (text.length <= LINE) return [text];
  const [first, rest] = cutAt(text);
  if (rest.length <= LINE) return [first, rest];
  return [first, `${cutAt(rest)[0]}…`];
}

/** At the last space that fits; within a word where there is none. */
function cutAt(text: string): readonly [string, string] {
  const space = text.lastIndexOf(' ', LINE);
  const end = space > 0 ? space : LINE;
  return [text.slice(0, end), text.slice(end).trim()];
}

/** The programme's icon for other portals: "Gửi sáng kiến" and the programme's name. */
export function badgeFile(programme: string): string {
  const { width, height } = BADGE;
  const lines = twoLines(programme).map(
    (line, at) => `<tspan x="72" y="${55 + 16 * at}">${escaped(line)}</tspan>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif">
<title>Gửi sáng kiến: ${escaped(programme)}</title>
<rect width="${width}" height="${height}" rx="10" fill="${markColours.ground}"/>
<path fill="${markColours.petals}" transform="translate(8 12) scale(1.85)" d="${lotus}"/>
<text x="72" y="34" font-size="23" font-weight="700" fill="#fff">Gửi sáng kiến</text>
<text font-size="12" fill="#fff">${lines.join('')}</text>
</svg>
`;
}

/** What a portal's editor pastes: a picture from our site that leads to the composer. */
export function badgeSnippet(
  programme: string,
  addresses: { readonly page: string; readonly image: string },
): string {
  const { width, height } = BADGE;
  return `<a href="${escaped(addresses.page)}"><img src="${escaped(addresses.image)}" width="${width}" height="${height}" alt="Gửi sáng kiến, Chương trình “${escaped(programme)}”"></a>`;
}
