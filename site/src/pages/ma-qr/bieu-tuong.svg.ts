import type { APIRoute } from 'astro';
import { badgeFile } from '../../poster/badge.ts';
import { programme } from '../../published.ts';

/** The programme's icon, which other portals show. */
export const GET: APIRoute = () => new Response(badgeFile(programme.name));
