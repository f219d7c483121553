// The address that nobody found is tried once more, as this site writes its addresses.
import { link } from '../link.ts';
import { rightPath } from './right-path.ts';

const base = link('/');
const { pathname, search, hash } = location;
const right = base + rightPath(pathname.slice(base.length));
if (pathname.startsWith(base) && right !== pathname) location.replace(right + search + hash);
