import { codeInAddress, unionCodeOf } from '../poster/union-code.ts';

/**
 * The path as this site writes its pages, "C/3D6-8JE" → "c/3d68je/": who types an address from a
 * poster leaves out the last slash, or takes over capitals and the hyphen of the code.
 * @param path below the site's own address, without the first slash; a file's stays as it is
 */
export function rightPath(path: string): string {
  const bare = path.replace(/\/+$/, '');
  const [, typed = ''] = /^c\/([^/]+)$/i.exec(bare) ?? [];
  const code = unionCodeOf(typed);
  if (code !== undefined) return `c/${codeInAddress(code)}/`;
  return bare === '' || /\.[^/]*$/.test(bare) ? path : `${bare.toLowerCase()}/`;
}
